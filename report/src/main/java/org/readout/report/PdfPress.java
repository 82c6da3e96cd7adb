package org.readout.report;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.model.briefing.Form;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
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

/** The way to the PDF: visit record → briefing → XHTML → PDF, as much as the pages hold. */
final class PdfPress {
  private final BriefingComposer composer;
  private final Map<Form, XhtmlWriter> xhtml = new EnumMap<>(Form.class);
  private final PdfWriter pdf;

  private PdfPress(BriefingComposer composer, PdfWriter pdf) {
    this.composer = composer;
    this.pdf = pdf;
    for (Form form : Form.values()) {
      xhtml.put(form, XhtmlWriter.ofBundled(form.pack()));
    }
  }

  /** Reads the fonts. */
  static PdfPress of(String version) throws IOException {
    FontShelf fonts = FontShelf.load();
    return new PdfPress(
        new BriefingComposer(version, fonts::hasGlyph, widthsOf(fonts)), new PdfWriter(fonts));
  }

  private static CharacterWidths widthsOf(FontShelf fonts) {
    return (character, weight) -> fonts.width(character, weight == Weight.SEMI_BOLD ? 600 : 400);
  }

  byte[] print(VisitRecord visit, byte[] json, PdfSettings settings) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    attachments.add(Attachment.json(json));
    attachments.addAll(settings.sources());
    Instant dated = settings.dated() == null ? dateOf(visit) : settings.dated();
    try (LaidOutPages pages = pages(visit, settings)) {
      return pdf.save(pages, dated, attachments);
    }
  }

  String xhtml(VisitRecord visit, PdfSettings settings) throws IOException {
    try (LaidOutPages pages = pages(visit, settings)) {
      return pages.xhtml();
    }
  }

  private LaidOutPages pages(VisitRecord visit, PdfSettings settings) throws IOException {
    return new PageFit(layOut(visit), visit.outcomes().size()).fit(usualExtent(visit, settings));
  }

  private Extent usualExtent(VisitRecord visit, PdfSettings settings) {
    return composer.usualExtent(visit, settings.form(), settings.paper());
  }

  List<Diagnostic> missingGlyphs(VisitRecord visit, PdfSettings settings) {
    return composer.missingGlyphs(visit, usualExtent(visit, settings));
  }

  private PageFit.Press layOut(VisitRecord visit) {
    return extent -> pdf.layOut(writer(extent).write(composer.compose(visit, extent)));
  }

  private XhtmlWriter writer(Extent extent) {
    return Objects.requireNonNull(xhtml.get(extent.form()), "every form has a writer");
  }

  private static Instant dateOf(VisitRecord visit) {
    LocalDate day = InformationCutOff.of(visit);
    return day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
