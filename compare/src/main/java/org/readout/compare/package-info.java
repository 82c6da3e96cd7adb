/**
 * Two editions of a briefing → what changed. {@link org.readout.compare.EditionReader} reads an
 * edition from the JSON contract, {@link org.readout.compare.EditionComparer} finds which outcomes
 * of two editions are the same and what is different about them.
 */
@NullMarked
package org.readout.compare;

import org.jspecify.annotations.NullMarked;
