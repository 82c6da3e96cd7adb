package org.readout.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.compose.CharacterWidths;
import org.readout.report.compose.CharacterWidths.Weight;
import org.readout.report.compose.Extent;
import org.readout.report.compose.InformationCutOff;
import org.readout.report.pdf.Attachment;
import org.readout.report.pdf.FontShelf;
import org.readout.report.pdf.LaidOutPages;
import org.readout.report.pdf.PdfWriter;
import org.readout.report.xhtml.XhtmlWriter;

/** The flow: visit record → briefing → XHTML → PDF. Safe to share between threads. */
public final class Publication {
  private final BriefingComposer composer;
  private final Map<Form, XhtmlWriter> xhtml = new EnumMap<>(Form.class);
  private final PdfWriter pdf;

  /**
   * @param version of Readout, printed in the annex on method
   */
  public Publication(String version) throws IOException {
    FontShelf fonts = FontShelf.load();
    this.composer = new BriefingComposer(version, fonts::hasGlyph, widthsOf(fonts));
    for (Form form : Form.values()) {
      xhtml.put(form, XhtmlWriter.ofBundled(form.pack()));
    }
    this.pdf = new PdfWriter(fonts);
  }

  /** The full briefing on A4, see {@link #publish(VisitRecord, byte[], Form, Paper)}. */
  public byte[] publish(VisitRecord visit, byte[] json) throws IOException {
    return publish(visit, json, Form.FULL, Paper.A4);
  }

  private static CharacterWidths widthsOf(FontShelf fonts) {
    return (character, weight) -> fonts.width(character, weight == Weight.SEMI_BOLD ? 600 : 400);
  }

  /**
   * The briefing as a tagged PDF. The same record, data, form and paper give the same bytes.
   *
   * @param json the record's data, attached as {@code briefing.json}
   */
  public byte[] publish(VisitRecord visit, byte[] json, Form form, Paper paper) throws IOException {
    LocalDate dated = InformationCutOff.of(visit);
    Extent first = composer.usualExtent(visit, form, paper);
    try (LaidOutPages pages = new PageFit(press(visit), visit.outcomes().size()).fit(first)) {
      return pdf.save(
          pages, dated == null ? LocalDate.EPOCH : dated, List.of(Attachment.json(json)));
    }
  }

  private PageFit.Press press(VisitRecord visit) {
    return extent -> pdf.layOut(writer(extent).write(composer.compose(visit, extent)));
  }

  private XhtmlWriter writer(Extent extent) {
    return xhtml.getOrDefault(extent.form(), XhtmlWriter.ofBundled(extent.form().pack()));
  }
}
