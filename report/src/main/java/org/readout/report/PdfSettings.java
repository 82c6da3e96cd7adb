package org.readout.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.pdf.Attachment;

/**
 * What a PDF is given besides the record.
 *
 * @param form how much room it may take
 * @param dated the document's date; {@code null} for the day up to which the articles tell
 * @param sources files the articles were read from, to travel in the document
 */
public record PdfSettings(
    Form form, Paper paper, @Nullable Instant dated, List<Attachment> sources) {
  /** In full on A4, dated by the articles, and without their files. */
  public static final PdfSettings USUAL = of(Form.FULL, Paper.A4);

  public PdfSettings {
    sources = List.copyOf(sources);
  }

  /** Dated by the articles, and without their files. */
  public static PdfSettings of(Form form, Paper paper) {
    return new PdfSettings(form, paper, null, List.of());
  }
}
