/**
 * XHTML → tagged PDF: PDF/UA-1 and PDF/A-3a in one file. Start at {@link
 * org.readout.report.pdf.PdfWriter}.
 *
 * <pre>
 * FontShelf         the fonts, parsed once and shared between documents and threads
 * PdfWriter         lays out with openhtmltopdf, then mends and saves
 * StructureRepair   captions, contents, empty row groups
 * RepeatedHeads     of tables, read out once
 * PageArtifacts     backgrounds and repetitions are no content
 * NamedPlaces       briefing.pdf#evidence-A3-2
 * Attachments       briefing.json, in the file
 * FixedDates        dates and identifier out of the content, never out of the clock
 * </pre>
 */
@NullMarked
package org.readout.report.pdf;

import org.jspecify.annotations.NullMarked;
