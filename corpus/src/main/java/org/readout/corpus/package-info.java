/**
 * The bundled sample dossier: what {@code readout generate} uses when it is given no folder.
 *
 * <p>Resources only, and {@link org.readout.corpus.Sample} to get at them. One folder per visit:
 * {@code dossier.yaml}, {@code articles/}, {@code expected/} with the answer key.
 */
@NullMarked
package org.readout.corpus;

import org.jspecify.annotations.NullMarked;
