package org.readout.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.readout.model.briefing.Briefing;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.compose.InformationCutOff;
import org.readout.report.pdf.Attachment;
import org.readout.report.pdf.FontShelf;
import org.readout.report.pdf.PdfWriter;
import org.readout.report.xhtml.XhtmlWriter;

/** The flow: visit record → briefing → XHTML → PDF. Safe to share between threads. */
public final class Publication {
  private final BriefingComposer composer;
  private final XhtmlWriter xhtml;
  private final PdfWriter pdf;

  /**
   * @param version of Readout, printed in the annex on method
   */
  public Publication(String version) throws IOException {
    FontShelf fonts = FontShelf.load();
    this.composer = new BriefingComposer(version, fonts::hasGlyph);
    this.xhtml = XhtmlWriter.ofBundled("policy");
    this.pdf = new PdfWriter(fonts);
  }

  /**
   * The briefing as a tagged PDF. The same record and data give the same bytes.
   *
   * @param json the record's data, attached as {@code briefing.json}
   */
  public byte[] publish(VisitRecord visit, byte[] json) throws IOException {
    Briefing briefing = composer.compose(visit);
    LocalDate dated = InformationCutOff.of(visit);
    return pdf.write(
        xhtml.write(briefing),
        dated == null ? LocalDate.EPOCH : dated,
        List.of(Attachment.json(json)));
  }
}
