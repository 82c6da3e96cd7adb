/**
 * From many dossiers to many briefings, so that a run can be killed at any moment and go on where
 * it was.
 *
 * <p>{@link org.readout.batch.BriefingMaker} is the way from one dossier, a pack and options to the
 * bytes of a briefing, and writes nothing. {@link org.readout.batch.manifest.ManifestReader} tells
 * which briefings are wanted, {@link org.readout.batch.Batch} makes them side by side, and {@link
 * org.readout.batch.Ledger} keeps what came of each. What stands in the ledger as done is on the
 * disk.
 */
@NullMarked
package org.readout.batch;

import org.jspecify.annotations.NullMarked;
