package org.readout.model.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Provenance;
import org.readout.model.source.Relevance;

/**
 * A visit as it stood in one briefing: what is needed to say what changed since, and no more.
 *
 * @param title the user's, where there is one
 * @param outcomes in the briefing's order; their ids are of this edition alone
 */
public record Edition(
    @Nullable String title, Event event, List<Source> articles, List<Outcome> outcomes) {
  public Edition {
    articles = List.copyOf(articles);
    outcomes = List.copyOf(outcomes);
  }

  /** The edition that a record is. */
  public static Edition of(VisitRecord visit) {
    return new Edition(
        visit.settings().title(),
        visit.event(),
        visit.articles().stream().map(Source::of).toList(),
        visit.outcomes());
  }

  /** The article of an id. */
  public Optional<Source> article(ArticleId id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  /** The latest day of publication that its articles about the visit tell. */
  public Optional<LocalDate> latest() {
    return articles.stream()
        .filter(Source::isUsed)
        .map(Source::published)
        .flatMap(Stream::ofNullable)
        .max(LocalDate::compareTo);
  }

  /**
   * An article as an edition knows it.
   *
   * @param sha256 of the file's bytes; empty where it is not known
   */
  public record Source(
      ArticleId id,
      String file,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable LocalDate published,
      Relevance relevance,
      String sha256) {
    static Source of(RegisteredArticle registered) {
      Provenance provenance = registered.article().provenance();
      return new Source(
          registered.article().id(),
          registered.article().file(),
          provenance.title(),
          provenance.outlet(),
          provenance.published(),
          registered.relevance(),
          registered.article().source().sha256());
    }

    /** Whether it is about the visit. */
    public boolean isUsed() {
      return relevance == Relevance.EVENT;
    }
  }
}
