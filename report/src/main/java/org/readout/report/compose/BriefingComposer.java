package org.readout.report.compose;

import java.util.List;
import java.util.function.IntPredicate;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;

/**
 * Composes the briefing out of a visit record: what a reader sees, in which order, in which words.
 * It adds nothing to the record: statements, names and numbers are the record's own.
 */
public final class BriefingComposer {
  private final String version;
  private final Medium medium;

  private BriefingComposer(String version, Medium medium) {
    this.version = version;
    this.medium = medium;
  }

  /**
   * Composes for a PDF, which carries the record's data.
   *
   * @param version of Readout, for the annex on method
   * @param hasGlyph whether the document's fonts can print a character
   * @param widths of the face that drawings are lettered in
   */
  public BriefingComposer(String version, IntPredicate hasGlyph, CharacterWidths widths) {
    this(version, Medium.document(hasGlyph, widths));
  }

  /**
   * Composes for readers who bring their own fonts, and have the data in a file of their own.
   *
   * @param version of Readout, for the annex on method
   */
  public static BriefingComposer forScreen(String version) {
    return new BriefingComposer(version, Medium.SCREEN);
  }

  /** The same record and extent give an equal briefing. */
  public Briefing compose(VisitRecord visit, Extent extent) {
    return new Composition(visit, version, extent, medium).briefing();
  }

  /** The characters of that briefing that the medium can't show, and where they stand. */
  public List<Diagnostic> missingGlyphs(VisitRecord visit, Extent extent) {
    Composition composition = new Composition(visit, version, extent, medium);
    composition.briefing();
    return composition.missingGlyphs();
  }

  /** The full briefing on A4. */
  public Briefing compose(VisitRecord visit) {
    return compose(visit, usualExtent(visit, Form.FULL, Paper.A4));
  }

  /** About as much as the form's pages hold; what they hold indeed, their layout tells. */
  public Extent usualExtent(VisitRecord visit, Form form, Paper paper) {
    return new Extent(form, paper, Selection.rowsOnAPage(visit.outcomes()), true);
  }
}
