/**
 * Template packs: what a {@code pack.yaml} says, where packs and their parts are found, which of
 * several files of one name counts, and what the user sets of a pack's options. A pack is data: no
 * code of it is run, and no file is read but its own.
 *
 * <p>Start with {@link org.readout.report.pack.PackShelf}, which finds packs, and {@link
 * org.readout.report.pack.Design}, which is a pack with its options set.
 */
@NullMarked
package org.readout.report.pack;

import org.jspecify.annotations.NullMarked;
