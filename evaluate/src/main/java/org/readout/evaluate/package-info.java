/**
 * An answer key and a visit record in, figures out: how much of what a careful reader found was
 * found, and what of it was read differently. {@link org.readout.evaluate.Evaluator} is the place
 * to start; the manual has the key's format.
 */
@NullMarked
package org.readout.evaluate;

import org.jspecify.annotations.NullMarked;
