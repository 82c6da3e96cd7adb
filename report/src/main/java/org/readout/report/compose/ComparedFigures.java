package org.readout.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.model.briefing.Reference;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.InFigures;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;

/**
 * Finds the figures that can stand on one scale: amounts in one currency, or counts of one unit
 * whose measures share a word.
 */
final class ComparedFigures {
  /** Beyond this the smaller ones would be lines without length. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(100);

  private static final int EVIDENCE = 2;

  private final VisitRecord visit;
  private final Function<Outcome, Reference> outcomes;
  private final Function<Comparison, List<Reference>> accounts;

  ComparedFigures(
      VisitRecord visit,
      Function<Outcome, Reference> outcomes,
      Function<Comparison, List<Reference>> accounts) {
    this.visit = visit;
    this.outcomes = outcomes;
    this.accounts = accounts;
  }

  /** The unit with the most figures, each of them once, the largest first. */
  List<ComparedFigure> find() {
    Map<String, List<ComparedFigure>> units = new LinkedHashMap<>();
    for (Comparison comparison : visit.comparisons()) {
      if (comparison.verdict() == Verdict.DIFFER && comparison.isOfFigures()) {
        differing(comparison, units);
      }
    }
    visit.outcomes().stream()
        .sorted(Comparator.comparing(Outcome::id))
        .forEach(outcome -> outcome.figures().forEach(figure -> add(outcome, figure, units)));
    List<ComparedFigure> most = List.of();
    for (Map.Entry<String, List<ComparedFigure>> unit : units.entrySet()) {
      List<ComparedFigure> together = onOneScale(belonging(unit.getKey(), unit.getValue()));
      most = together.size() > most.size() ? together : most;
    }
    return most;
  }

  private void differing(Comparison comparison, Map<String, List<ComparedFigure>> units) {
    List<Figure> figures = new ArrayList<>();
    List<EvidenceSpan> evidence = new ArrayList<>();
    for (Comparison.Reading reading : comparison.readings()) {
      if (reading instanceof InFigures given) {
        figures.add(given.figure());
        given.evidence().stream().limit(1).forEach(evidence::add);
      }
    }
    figures.sort(Comparator.comparing(Figure::value));
    boolean isOneUnit = figures.stream().map(Figure::unit).distinct().count() == 1;
    if (isOneUnit && isDrawn(figures.getFirst())) {
      units
          .computeIfAbsent(figures.getFirst().unit(), unit -> new ArrayList<>())
          .add(
              new ComparedFigure(
                  comparison.measures(),
                  figures.getFirst(),
                  figures.getLast(),
                  accounts.apply(comparison),
                  evidence));
    }
  }

  private void add(Outcome outcome, Figure figure, Map<String, List<ComparedFigure>> units) {
    if (!isDrawn(figure)) {
      return;
    }
    List<ComparedFigure> known = units.computeIfAbsent(figure.unit(), unit -> new ArrayList<>());
    Reference line = outcomes.apply(outcome);
    for (int i = 0; i < known.size(); i++) {
      ComparedFigure other = known.get(i);
      if (other.highest() != null && other.covers(figure)) {
        known.set(i, other.and(line, List.of()));
        return;
      }
      if (other.isSame(figure)) {
        known.set(i, other.and(line, evidence(outcome, figure)));
        return;
      }
    }
    known.add(
        new ComparedFigure(
            figure.measures(), figure, null, List.of(line), evidence(outcome, figure)));
  }

  /** Shares of different wholes, years and spans of time are not to be set side by side. */
  private static boolean isDrawn(Figure figure) {
    return figure.value().signum() > 0
        && switch (figure.unit()) {
          case "percent", "year", "years", "months", "weeks", "days", "hours", "minutes" -> false;
          default -> true;
        };
  }

  private static List<EvidenceSpan> evidence(Outcome outcome, Figure figure) {
    List<EvidenceSpan> with =
        outcome.evidence().stream()
            .filter(span -> span.text().contains(figure.text()))
            .limit(EVIDENCE)
            .toList();
    return with.isEmpty() ? outcome.evidence().subList(0, 1) : with;
  }

  private static List<ComparedFigure> belonging(String unit, List<ComparedFigure> figures) {
    if (FigureText.isCurrency(unit)) {
      return figures;
    }
    return figures.stream()
        .filter(figure ->
            figures.stream()
                .anyMatch(other ->
                    !other.equals(figure)
                        && ComparedFigure.isAlike(figure.measures(), other.measures())))
        .toList();
  }

  /** The most figures that lie within one span; of as many, the larger ones. */
  private static List<ComparedFigure> onOneScale(List<ComparedFigure> figures) {
    List<ComparedFigure> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparing(ComparedFigure::top).reversed());
    List<ComparedFigure> best = List.of();
    for (int from = 0; from < sorted.size(); from++) {
      BigDecimal most = sorted.get(from).top();
      List<ComparedFigure> window =
          sorted.subList(from, sorted.size()).stream()
              .filter(figure -> figure.top().multiply(WIDEST).compareTo(most) >= 0)
              .toList();
      best = window.size() > best.size() ? window : best;
    }
    return best;
  }
}
