package org.readout.report.compose;

import java.util.function.IntPredicate;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;

/**
 * Composes the briefing out of a visit record: what a reader sees, in which order, in which words.
 * It adds nothing to the record: statements, names and numbers are the record's own.
 */
public final class BriefingComposer {
  private final String version;
  private final IntPredicate hasGlyph;
  private final Lettering lettering;

  /**
   * @param version of Readout, for the annex on method
   * @param hasGlyph whether the document's fonts can print a character
   * @param widths of the face that drawings are lettered in
   */
  public BriefingComposer(String version, IntPredicate hasGlyph, CharacterWidths widths) {
    this.version = version;
    this.hasGlyph = hasGlyph;
    this.lettering = new Lettering(widths);
  }

  /** The same record and extent give an equal briefing. */
  public Briefing compose(VisitRecord visit, Extent extent) {
    PrintableText text = new PrintableText(hasGlyph);
    return new Composition(visit, version, extent, text, lettering).briefing();
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
