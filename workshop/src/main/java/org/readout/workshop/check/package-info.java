/**
 * A pack → what is wrong with it, without a dossier: what its files say first, then what comes of
 * printing the {@linkplain org.readout.workshop.rehearsal rehearsals} with it.
 *
 * <p>{@link PackChecker} is where to start.
 */
@NullMarked
package org.readout.workshop.check;

import org.jspecify.annotations.NullMarked;
