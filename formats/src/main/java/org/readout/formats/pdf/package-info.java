/** PDFs: lines, columns and paragraphs out of letters on a page. */
@NullMarked
package org.readout.formats.pdf;

import org.jspecify.annotations.NullMarked;
