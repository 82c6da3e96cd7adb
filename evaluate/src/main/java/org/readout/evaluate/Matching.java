package org.readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.evaluate.AnswerKey.ExpectedOutcome;
import org.readout.evaluate.ArticleTexts.Place;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;

/**
 * Which outcomes of the record stand for which of the key: those whose evidence shares half of its
 * words with a span of the key. Of several, the one whose theme and status are right.
 */
final class Matching {
  /** An outcome of the key, and where it stands. */
  record Expected(ExpectedOutcome outcome, List<Place> places) {}

  /** An outcome of the record, and where its evidence stands. */
  record Printed(Outcome outcome, List<Place> places) {}

  private final List<Expected> expected = new ArrayList<>();
  private final List<Printed> printed = new ArrayList<>();
  private final List<Place> ofVisit = new ArrayList<>();
  private final Map<Expected, Printed> hits = new LinkedHashMap<>();
  private final Map<String, String> themeIds = new LinkedHashMap<>();

  Matching(AnswerKey key, VisitRecord visit, ArticleTexts texts) {
    key.themeIds()
        .forEach((title, id) -> themeIds.put(FoldedText.fold(title), FoldedText.fold(id)));
    for (ExpectedOutcome outcome : key.outcomes()) {
      expected.add(new Expected(outcome, texts.passages(outcome.spans())));
    }
    for (Outcome outcome : visit.outcomes()) {
      printed.add(new Printed(outcome, texts.evidence(outcome.evidence())));
    }
    expected.forEach(outcome -> ofVisit.addAll(outcome.places()));
    ofVisit.addAll(texts.passages(key.alsoTrue()));
    for (Expected one : expected) {
      standingFor(one)
          .min(
              Comparator.comparing((Printed found) -> !hasTheme(one, found))
                  .thenComparing(found -> found.outcome().status() != one.outcome().status()))
          .ifPresent(found -> hits.put(one, found));
    }
  }

  List<Expected> expected() {
    return expected;
  }

  List<Printed> printed() {
    return printed;
  }

  /** What was found, in the key's order. */
  Map<Expected, Printed> hits() {
    return hits;
  }

  /** The outcomes that stand for one of the key. */
  Stream<Printed> standingFor(Expected one) {
    return printed.stream().filter(found -> overlap(one.places(), found.places()));
  }

  /** Whether an outcome tells of the visit, be it asked for or not. */
  boolean isOfVisit(Printed found) {
    return overlap(ofVisit, found.places());
  }

  boolean hasTheme(Expected one, Printed found) {
    return theme(one.outcome().theme()).equals(theme(found.outcome().theme()));
  }

  private String theme(String name) {
    String folded = FoldedText.fold(name);
    return themeIds.getOrDefault(folded, folded);
  }

  static boolean overlap(List<Place> some, List<Place> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }
}
