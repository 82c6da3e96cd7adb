package org.readout.report;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.readout.model.briefing.Form;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.compose.CharacterWidths;
import org.readout.report.compose.CharacterWidths.Weight;
import org.readout.report.compose.Extent;
import org.readout.report.compose.InformationCutOff;
import org.readout.report.pack.Deadline;
import org.readout.report.pack.Design;
import org.readout.report.pdf.Attachment;
import org.readout.report.pdf.FontShelf;
import org.readout.report.pdf.LaidOutPages;
import org.readout.report.pdf.PdfWriter;
import org.readout.report.words.Languages;
import org.readout.report.xhtml.XhtmlWriter;

/** The way to the PDF: visit record → briefing → XHTML → PDF, as much as the pages hold. */
final class PdfPress {
  /** Far beyond what the largest dossiers take; for templates of somebody else's. */
  private static final Duration MOST_TIME = Duration.ofMinutes(3);

  /**
   * A briefing with so many times the outcomes of its table is long: the table alone then takes a
   * small part of the time that all of it takes. In a short one it takes nearly half, and mostly
   * fits.
   */
  private static final int SHORT = 2;

  private final BriefingComposer composer;
  private final Designs designs;
  private final Map<Form, XhtmlWriter> xhtml = new EnumMap<>(Form.class);
  private final PdfWriter pdf;
  private final Consumer<Diagnostic> warnings;

  private PdfPress(
      BriefingComposer composer, Designs designs, PdfWriter pdf, Consumer<Diagnostic> warnings) {
    this.warnings = warnings;
    this.composer = composer;
    this.designs = designs;
    this.pdf = pdf;
  }

  /** Reads the fonts. */
  static PdfPress of(
      String version, Designs designs, Languages languages, Consumer<Diagnostic> warnings)
      throws IOException {
    FontShelf fonts = FontShelf.load(designs.of(Form.FULL).fonts());
    return new PdfPress(
        new BriefingComposer(version, fonts::hasGlyph, widthsOf(fonts), languages),
        designs,
        new PdfWriter(fonts),
        warnings);
  }

  static CharacterWidths widthsOf(FontShelf fonts) {
    return (character, weight) -> fonts.width(character, weight == Weight.SEMI_BOLD ? 600 : 400);
  }

  byte[] print(VisitRecord visit, byte[] json, PdfSettings settings) throws IOException {
    Design design = designs.of(settings.form());
    if (design.layers().areTrusted()) {
      return printed(visit, json, settings);
    }
    String hint = "look for a style that makes endless pages, or very long tables in tables";
    Deadline deadline =
        new Deadline(MOST_TIME, design.pack().location(), "the layout of the pages", hint);
    try {
      return deadline.keep(() -> printed(visit, json, settings));
    } catch (RuntimeException e) {
      throw Unprintable.fault(design, composer.compose(visit, usualExtent(visit, settings)), e);
    }
  }

  private byte[] printed(VisitRecord visit, byte[] json, PdfSettings settings) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    attachments.add(Attachment.json(json));
    attachments.addAll(settings.sources());
    Instant dated = settings.dated() == null ? dateOf(visit) : settings.dated();
    try (LaidOutPages pages = pages(visit, settings)) {
      byte[] printed = pdf.save(pages, dated, attachments);
      pages.blocked().forEach(what -> warnings.accept(Designs.blocked(what)));
      return printed;
    }
  }

  String xhtml(VisitRecord visit, PdfSettings settings) throws IOException {
    try (LaidOutPages pages = pages(visit, settings)) {
      return pages.xhtml();
    }
  }

  private LaidOutPages pages(VisitRecord visit, PdfSettings settings) throws IOException {
    Extent usual = usualExtent(visit, settings);
    int most = visit.outcomes().size();
    return new PageFit(layOut(visit), most, most > SHORT * usual.rows()).fit(usual);
  }

  private Extent usualExtent(VisitRecord visit, PdfSettings settings) throws IOException {
    Design design = designs.of(settings.form());
    return composer.usualExtent(visit, settings.form(), settings.paper(), design.sections());
  }

  List<Diagnostic> missingGlyphs(VisitRecord visit, PdfSettings settings) throws IOException {
    return composer.missingGlyphs(visit, usualExtent(visit, settings));
  }

  List<Diagnostic> shortcomings(VisitRecord visit) throws IOException {
    return composer.shortcomings(visit);
  }

  private PageFit.Press layOut(VisitRecord visit) {
    return new PageFit.Press() {
      @Override
      public LaidOutPages layOut(Extent extent) throws IOException {
        return pdf.layOut(writer(extent.form()).write(composer.compose(visit, extent)));
      }

      @Override
      public LaidOutPages layOutTable(Extent extent) throws IOException {
        return pdf.layOut(
            writer(extent.form()).write(composer.compose(visit, extent).upToTheTable()));
      }
    };
  }

  private synchronized XhtmlWriter writer(Form form) throws IOException {
    XhtmlWriter writer = xhtml.get(form);
    if (writer == null) {
      writer = XhtmlWriter.of(designs.of(form));
      xhtml.put(form, writer);
    }
    return writer;
  }

  private static Instant dateOf(VisitRecord visit) {
    LocalDate day = InformationCutOff.of(visit);
    return day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
