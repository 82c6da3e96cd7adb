/** Tests of the PDF's structure and of what the writer refuses. */
@NullMarked
package org.readout.report.pdf;

import org.jspecify.annotations.NullMarked;
