package org.readout.report.compose;

import java.util.function.IntPredicate;
import org.readout.model.briefing.Briefing;
import org.readout.model.outcome.VisitRecord;

/**
 * Composes the briefing out of a visit record: what a reader sees, in which order, in which words.
 * It adds nothing to the record: statements, names and numbers are the record's own.
 */
public final class BriefingComposer {
  private final String version;
  private final IntPredicate hasGlyph;

  /**
   * @param version of Readout, for the annex on method
   * @param hasGlyph whether the document's fonts can print a character
   */
  public BriefingComposer(String version, IntPredicate hasGlyph) {
    this.version = version;
    this.hasGlyph = hasGlyph;
  }

  /** The same record gives an equal briefing. */
  public Briefing compose(VisitRecord visit) {
    return new Composition(visit, version, new PrintableText(hasGlyph)).briefing();
  }
}
