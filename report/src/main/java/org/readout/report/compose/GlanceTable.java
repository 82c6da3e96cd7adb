package org.readout.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing.GlanceRow;
import org.readout.model.briefing.Citation;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.words.Words;

/** The outcomes at a glance: by theme, the firmest first. */
final class GlanceTable {
  /** Characters of a statement that the sections print in full. */
  private static final int STATEMENT = 150;

  private final VisitRecord visit;
  private final Extent extent;
  private final PrintableText text;
  private final Words words;
  private final FigureText figures;
  private final StatusLadder ladder;

  GlanceTable(VisitRecord visit, Extent extent, PrintableText text, Words words) {
    this.visit = visit;
    this.extent = extent;
    this.text = text;
    this.words = words;
    this.figures = new FigureText(words, text);
    this.ladder = new StatusLadder(words);
  }

  static String anchor(Outcome outcome) {
    return "glance-" + outcome.id();
  }

  /**
   * As many rows as the extent has room for.
   *
   * @param cite what an outcome's row cites
   */
  List<GlanceRow> rows(Function<Outcome, List<Citation>> cite) {
    List<Outcome> chosen = Selection.glance(visit.outcomes(), extent.rows());
    List<GlanceRow> rows = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      boolean first = true;
      for (Outcome outcome : chosen) {
        if (outcome.theme().equals(theme.id())) {
          rows.add(row(outcome, first ? text.of(theme.title()) : null, cite.apply(outcome)));
          first = false;
        }
      }
    }
    return rows;
  }

  /** About as many rows as a page of the full form holds, the most important first. */
  int rowsOnAPage(Lettering lettering) {
    GlanceRoom room = new GlanceRoom(extent.paper(), lettering);
    List<Outcome> ranked = Selection.forTheTable(visit.outcomes());
    Set<String> themes = new HashSet<>();
    int rows = 0;
    for (Outcome outcome : ranked) {
      String theme = themes.add(outcome.theme()) ? outcome.theme() : null;
      room.add(row(outcome, theme, List.of()), outcome.evidence().size());
      if (!room.isEnough(rows + 1 == ranked.size())) {
        break;
      }
      rows++;
    }
    return rows;
  }

  private GlanceRow row(Outcome outcome, @Nullable String theme, List<Citation> citations) {
    boolean unnamed = outcome.attribution() != null && !Speaker.isNamed(outcome.attribution());
    return new GlanceRow(
        anchor(outcome),
        theme,
        OutcomeName.of(outcome),
        statement(outcome),
        ladder.mark(outcome.reading()),
        outcome.attribution() == null
            ? words.say("glance.articles")
            : text.of(outcome.attribution().source()),
        unnamed,
        figures(outcome),
        String.valueOf(outcome.corroboration().independent()),
        outcome.corroboration().isSingleSource(),
        citations);
  }

  private String statement(Outcome outcome) {
    String statement = text.of(outcome.statement());
    return extent.form().hasAnnexes() ? Shortened.to(STATEMENT, statement) : statement;
  }

  /** Amounts, each followed by what other articles give instead where that is the same amount. */
  private List<String> figures(Outcome outcome) {
    Set<String> amounts = new LinkedHashSet<>();
    for (Figure figure : outcome.figures()) {
      if (!figure.unit().equals("year")) {
        amounts.add(figures.of(figure));
        amounts.addAll(converted(figure));
      }
    }
    return List.copyOf(amounts);
  }

  private List<String> converted(Figure figure) {
    List<String> others = new ArrayList<>();
    for (Comparison comparison : visit.comparisons()) {
      if (comparison.verdict() == Verdict.AGREE_AFTER_CONVERSION
          && figures(comparison).stream().anyMatch(other -> isSame(figure, other))) {
        figures(comparison).stream()
            .filter(other -> !other.unit().equals(figure.unit()))
            .map(other ->
                words.say("glance.figure-in", figures.of(other), other.articles().getFirst()))
            .forEach(others::add);
      }
    }
    return others;
  }

  private static List<Figure> figures(Comparison comparison) {
    return comparison.readings().stream()
        .filter(Comparison.InFigures.class::isInstance)
        .map(reading -> ((Comparison.InFigures) reading).figure())
        .toList();
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.unit().equals(other.unit())
        && one.value().compareTo(other.value()) == 0
        && one.measures().equals(other.measures());
  }

  /** How many outcomes are left out, and where they are; {@code null} where none are. */
  @Nullable String note(int rows) {
    int all = visit.outcomes().size();
    String where = extent.form().hasAnnexes() ? "glance.rest.sections" : "glance.rest.data";
    String rest = rows == all ? "" : words.say(where, rows, all) + " ";
    String extras = extent.hasExtras() ? "" : words.say("glance.no-extras");
    return rest.isEmpty() && extras.isEmpty() ? null : (rest + extras).strip();
  }
}
