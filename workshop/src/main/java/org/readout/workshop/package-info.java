/**
 * Where template packs are made: a new one is written, one is checked without a dossier.
 *
 * <p>In comes a pack of {@code report.pack}, out come its files or what is wrong with them.
 */
@NullMarked
package org.readout.workshop;

import org.jspecify.annotations.NullMarked;
