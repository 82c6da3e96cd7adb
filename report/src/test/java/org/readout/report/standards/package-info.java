/**
 * What holds of every document: each form and paper of the bundled sample, of visits made up to be
 * difficult, and of the dossiers beside the repository where they are there.
 */
@NullMarked
package org.readout.report.standards;

import org.jspecify.annotations.NullMarked;
