package org.readout.model.outcome;

import java.util.List;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.source.ArticleId;

/**
 * Two or more accounts of the same thing, set side by side: figures for what they measure, or words
 * for how far an act has come and who does it.
 *
 * @param measures what they are about
 * @param why the verdict's reason, in a sentence a reader understands
 */
public record Comparison(String measures, List<Reading> readings, Verdict verdict, String why) {
  public Comparison {
    readings = List.copyOf(readings);
  }

  /** Whether all accounts are figures. */
  public boolean isOfFigures() {
    return readings.stream().allMatch(InFigures.class::isInstance);
  }

  /** One account and the words it stands in. */
  public sealed interface Reading {
    /** The words the account stands in, in the article's own spelling. */
    String text();

    /** The articles that give it, in order, without repeats. */
    List<ArticleId> articles();

    /** The sentences it stands in. */
    List<EvidenceSpan> evidence();
  }

  /** A figure. */
  public record InFigures(Figure figure, List<EvidenceSpan> evidence) implements Reading {
    public InFigures {
      evidence = List.copyOf(evidence);
    }

    @Override
    public String text() {
      return figure.text();
    }

    @Override
    public List<ArticleId> articles() {
      return figure.articles();
    }
  }

  /**
   * What is no figure.
   *
   * @param value what the account amounts to: "signed", "still to be signed", "presidents"
   */
  public record InWords(
      String value, String text, List<ArticleId> articles, List<EvidenceSpan> evidence)
      implements Reading {
    public InWords {
      articles = List.copyOf(articles);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * How the accounts stand to one another, the most urgent first. Figures that {@link #DIFFER} or
   * whose {@link #TOTAL_MISSES_PARTS} are discrepancies.
   */
  public enum Verdict {
    DIFFER("differ"),
    /** One article's total is not the sum of the parts it names. */
    TOTAL_MISSES_PARTS("total misses its parts"),
    DIFFERENT_SCOPE("different scope"),
    /** A later article tells what an earlier one saw coming. */
    OVERTAKEN("overtaken"),
    AGREE_AFTER_CONVERSION("agree after conversion"),
    AGREE_AFTER_ROUNDING("agree after rounding");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** Whether the accounts contradict one another. */
    public boolean isContradiction() {
      return this == DIFFER || this == TOTAL_MISSES_PARTS;
    }

    /** The words used in the JSON contract and in the briefing. */
    public String label() {
      return label;
    }
  }
}
