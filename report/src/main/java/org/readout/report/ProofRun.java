package org.readout.report;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.compose.Extent;
import org.readout.report.pack.Design;
import org.readout.report.pdf.FontShelf;
import org.readout.report.pdf.LaidOutPages;
import org.readout.report.pdf.PdfWriter;
import org.readout.report.pdf.ProofPages;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Languages;
import org.readout.report.xhtml.XhtmlWriter;

/** One printing of a proof. */
final class ProofRun implements PageFit.Press {
  private final VisitRecord visit;
  private final Design design;
  private final Types types;
  private final BriefingComposer composer;
  private final IdentityHashMap<LaidOutPages, Briefing> briefings = new IdentityHashMap<>();
  private XhtmlWriter writer;
  private int rows;
  private int usualRows;

  /**
   * @param version of Readout
   */
  ProofRun(String version, VisitRecord visit, Design design, Types types) {
    FontShelf fonts = types.fonts;
    this.composer =
        new BriefingComposer(
            version,
            fonts::hasGlyph,
            PdfPress.widthsOf(fonts),
            new Languages(new DesignMessages(design.layers())));
    this.visit = visit;
    this.design = design;
    this.types = types;
    this.writer = XhtmlWriter.marked(design);
  }

  /**
   * What depends on the fonts.
   *
   * @param name another one for other fonts
   */
  record Types(FontShelf fonts, PdfWriter pdf, String name) {
    static Types of(FontShelf fonts, String name) throws IOException {
      return new Types(fonts, new PdfWriter(fonts), name);
    }
  }

  /** The proof; where marks in the templates are in the way, without them. */
  Proof print(Paper paper, boolean tableFirst) throws IOException {
    try {
      return attempt(paper, tableFirst);
    } catch (IOException | RuntimeException e) {
      writer = XhtmlWriter.of(design);
    }
    try {
      return attempt(paper, tableFirst);
    } catch (RuntimeException e) {
      Extent usual = composer.usualExtent(visit, design.form(), paper, design.sections());
      throw Unprintable.fault(design, composer.compose(visit, usual), e);
    }
  }

  private Proof attempt(Paper paper, boolean tableFirst) throws IOException {
    Extent usual = composer.usualExtent(visit, design.form(), paper, design.sections());
    usualRows = usual.rows();
    LaidOutPages pages = new PageFit(this, visit.outcomes().size(), tableFirst).fit(usual);
    return new Proof(
        design,
        Objects.requireNonNull(briefings.get(pages)),
        pages.blocked().stream().map(Designs::blocked).toList(),
        ProofPages.of(pages, types.name));
  }

  @Override
  public LaidOutPages layOut(Extent extent) throws IOException {
    rows = extent.rows();
    Briefing briefing = composer.compose(visit, extent);
    LaidOutPages pages = types.pdf.layOut(writer.write(briefing));
    briefings.put(pages, briefing);
    return pages;
  }

  @Override
  public LaidOutPages layOutTable(Extent extent) throws IOException {
    return types.pdf.layOut(writer.write(composer.compose(visit, extent).upToTheTable()));
  }

  /** Whether the pages hold another number of rows than there are. */
  boolean isCut() {
    return rows != usualRows;
  }
}
