/**
 * Visits that never were, for trying templates on: with little, with everything, with what is hard
 * to print. They are kept as records, so that nothing has to be read out of articles for a check.
 */
@NullMarked
package org.readout.workshop.rehearsal;

import org.jspecify.annotations.NullMarked;
