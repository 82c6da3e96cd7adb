/** From a folder to the dossier: files decoded and cut into articles, {@code dossier.yaml} read. */
@NullMarked
package org.readout.extract.article;

import org.jspecify.annotations.NullMarked;
