/**
 * The register of a batch: every outcome of every briefing, a row each, as PDF and as CSV. Rows are
 * written as they come, so that tens of thousands need no more memory than a few; OpenPDF does that
 * where a renderer of pages can't.
 */
@NullMarked
package org.readout.book.register;

import org.jspecify.annotations.NullMarked;
