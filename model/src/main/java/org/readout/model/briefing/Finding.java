package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stated outcome.
 *
 * @param id anchor of this line
 * @param outcome its name in the record, {@code O7}, and the anchor of its line in the sections
 * @param number as printed: {@code 2.3} is the third finding of the second section
 * @param theme title of its theme
 * @param statement the outcome in a sentence
 * @param status how firm it is
 * @param attribution who says it, in a few words; {@code null} where the articles say it themselves
 * @param figures amounts that belong to it
 * @param basis how widely it is reported
 * @param singleSource whether one source alone reports it
 * @param citations the passages it rests on
 */
public record Finding(
    String id,
    Reference outcome,
    String number,
    String theme,
    String statement,
    StatusMark status,
    @Nullable String attribution,
    List<FigureLine> figures,
    String basis,
    boolean singleSource,
    List<Citation> citations) {
  public Finding {
    figures = List.copyOf(figures);
    citations = List.copyOf(citations);
  }

  /**
   * A figure of the finding.
   *
   * @param amount value and unit, with "about", "at least" or "up to"
   * @param measures what is counted; empty where the amount says it
   */
  public record FigureLine(String amount, String measures) {}
}
