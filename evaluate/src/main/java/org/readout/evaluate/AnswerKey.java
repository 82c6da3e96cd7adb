package org.readout.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Status;

/**
 * What a careful reader found in a dossier, written by hand.
 *
 * @param themeIds from a theme's title, as {@code outcomes} name it, to its id in the dossier
 * @param optional ids of outcomes that are right when given and no miss when not
 * @param alsoTrue passages that tell of the visit and need not be told
 * @param decoys files about another visit or matter, which should be set aside
 * @param copies files that repeat one another, a group each
 * @param boilerplate passages that must never serve as evidence
 */
public record AnswerKey(
    ExpectedEvent event,
    Map<String, String> themeIds,
    List<ExpectedOutcome> outcomes,
    Set<String> optional,
    List<Passage> alsoTrue,
    List<ExpectedFigure> figures,
    List<Conflict> conflicts,
    List<ExpectedQuote> quotes,
    Set<String> decoys,
    List<List<String>> copies,
    List<Passage> boilerplate) {
  public AnswerKey {
    themeIds = Map.copyOf(themeIds);
    outcomes = List.copyOf(outcomes);
    optional = Set.copyOf(optional);
    alsoTrue = List.copyOf(alsoTrue);
    figures = List.copyOf(figures);
    conflicts = List.copyOf(conflicts);
    quotes = List.copyOf(quotes);
    decoys = Set.copyOf(decoys);
    copies = List.copyOf(copies);
    boilerplate = List.copyOf(boilerplate);
  }

  /** Words of an article, exactly as they stand there. */
  public record Passage(String file, String words) {}

  /** Who visited whom, and when; {@code null} where the reader could not tell. */
  public record ExpectedEvent(
      @Nullable String visitor,
      @Nullable String host,
      @Nullable String from,
      @Nullable String to) {}

  /**
   * Something the visit produced.
   *
   * @param statuses the best one first, then those that are acceptable too
   * @param speaker several with {@code ;} between them where each is right; {@code null} where
   *     nobody in particular says it
   * @param spans wherever it stands; one that is found will do
   */
  public record ExpectedOutcome(
      String id,
      String theme,
      String statement,
      List<Status> statuses,
      @Nullable String speaker,
      List<ExpectedFigure> figures,
      List<Passage> spans) {
    public ExpectedOutcome {
      statuses = List.copyOf(statuses);
      figures = List.copyOf(figures);
      spans = List.copyOf(spans);
    }

    Status status() {
      return statuses.getFirst();
    }
  }

  /**
   * A number of the visit.
   *
   * @param value {@code null} where the reader could give no number
   * @param unit as the contract has it, or one of its usual names
   */
  public record ExpectedFigure(@Nullable Double value, String unit, String measures) {}

  /**
   * Figures that a reader set side by side.
   *
   * @param differ whether they differ for one thing; otherwise it is a mistake to say so
   */
  public record Conflict(String what, List<ExpectedFigure> values, boolean differ, String why) {
    public Conflict {
      values = List.copyOf(values);
    }

    /** Whether at least two of the figures are numbers, and not the same one. */
    boolean isNumeric() {
      List<ExpectedFigure> numbers =
          values.stream().filter(figure -> figure.value() != null).toList();
      return numbers.stream()
          .anyMatch(one ->
              numbers.stream()
                  .anyMatch(other ->
                      !one.unit().equals(other.unit())
                          || Double.compare(number(one), number(other)) != 0));
    }

    private static double number(ExpectedFigure figure) {
      return figure.value() == null ? Double.NaN : figure.value();
    }
  }

  /** Somebody's own words. */
  public record ExpectedQuote(@Nullable String speaker, Passage passage) {}
}
