package org.readout.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;
import org.readout.model.source.Span;

/** Editions of few words. An article's text is its name; evidence lies in it by its own words. */
final class EditionBuilder {
  private final List<Edition.Source> articles = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  EditionBuilder article(String name, Relevance relevance) {
    ArticleId id = new ArticleId(articles.size() + 1);
    articles.add(
        new Edition.Source(id, name + ".txt", null, null, null, relevance, "digest of " + name));
    return this;
  }

  EditionBuilder article(String name) {
    return article(name, Relevance.EVENT);
  }

  /** An outcome whose statement is its evidence, in each of the articles at the same place. */
  EditionBuilder outcome(Status status, String statement, int start, String... names) {
    return outcome(status, statement, List.of(), start, names);
  }

  EditionBuilder outcome(
      Status status, String statement, List<Figure> figures, int start, String... names) {
    List<EvidenceSpan> evidence = new ArrayList<>();
    for (String name : names) {
      evidence.add(
          new EvidenceSpan(
              id(name), name + ".txt", new Span(start, start + statement.length()), statement));
    }
    outcomes.add(
        new Outcome(
            new OutcomeId(outcomes.size() + 1),
            "trade",
            statement,
            new StatusReading(status, "", null, List.of()),
            null,
            figures,
            evidence,
            new Corroboration(names.length, names.length),
            1));
    return this;
  }

  static Figure figure(BigDecimal value, String unit, String measures) {
    String text = value + " " + unit;
    return new Figure(value, unit, false, null, measures, text, List.of());
  }

  private ArticleId id(String name) {
    return articles.stream()
        .filter(article -> article.file().equals(name + ".txt"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  Edition build() {
    Event event = new Event("Ruritania", "Grenzmark", List.of(), null, null, Set.of());
    return new Edition(null, event, articles, outcomes);
  }
}
