package org.readout.extract.outcome;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Gazetteer.Form;
import org.readout.model.claim.Sentence;

/** Weighs where the visit goes: the places that visits, arrivals and meetings are told of. */
final class VenueFinder {
  private static final double WRITTEN = 0.5;
  private static final double FAR = 0.25;

  private final VisitWords words;
  private final Gazetteer gazetteer;

  VenueFinder(VisitWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** A weight for each country, each article of about the visit's days counting alike. */
  Map<String, Double> countries(List<ArticleView> articles, VisitDates.@Nullable Days days) {
    Map<String, Double> weights = new TreeMap<>();
    for (ArticleView article : articles) {
      double near = days == null || article.isPublishedNear(days.from(), days.to()) ? 1 : FAR;
      countries(article)
          .forEach((country, weight) -> weights.merge(country, near * weight, Double::sum));
    }
    return weights;
  }

  /** A weight of at most one for each country that an article sets the visit in. */
  Map<String, Double> countries(ArticleView article) {
    Map<String, Double> own = new TreeMap<>();
    for (Map.Entry<String, Double> place : weigh(article, null).entrySet()) {
      gazetteer
          .find(place.getKey())
          .ifPresent(entry -> {
            own.merge(entry.country(), place.getValue(), Double::sum);
            for (String other : gazetteer.seatedIn(entry.name())) {
              if (!other.equals(entry.country())) {
                own.merge(other, place.getValue(), Double::sum);
              }
            }
          });
    }
    dateline(article, own);
    double most = own.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    own.replaceAll((country, weight) -> weight / Math.max(1, most));
    return own;
  }

  /** Where the article was written is where things happened, unless it tells of going or coming. */
  private void dateline(ArticleView article, Map<String, Double> own) {
    ArticleView.Written written = article.written();
    String country = written == null ? null : written.country();
    if (written == null || country == null) {
      return;
    }
    own.merge(country, WRITTEN, Double::sum);
    for (String other : gazetteer.seatedIn(written.city())) {
      if (!other.equals(country)) {
        own.merge(other, WRITTEN, Double::sum);
      }
    }
  }

  /** A weight for each city of a country, from sentences that name the visitor. */
  Map<String, Double> cities(List<ArticleView> articles, String country, @Nullable String visitor) {
    Map<String, Double> weights = new TreeMap<>();
    for (ArticleView article : articles) {
      weigh(article, visitor)
          .forEach((name, weight) -> {
            Gazetteer.Entry entry = gazetteer.find(name).orElseThrow();
            boolean city = entry.form() == Form.CAPITAL || entry.form() == Form.CITY;
            boolean there =
                entry.country().equals(country) || gazetteer.seatedIn(name).contains(country);
            if (city && there && !name.startsWith("The ") && !name.endsWith("House")) {
              weights.merge(name, Math.min(weight, 3), Double::sum);
            }
          });
    }
    return weights;
  }

  private Map<String, Double> weigh(ArticleView article, @Nullable String visitor) {
    Map<String, Double> weights = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      boolean going = words.tells("going", article.said(sentence));
      boolean meeting = words.tells("meeting", article.said(sentence));
      boolean named =
          visitor == null
              || article.people(sentence.span()).stream().anyMatch(p -> p.name().equals(visitor));
      if (!named || (!going && !meeting) || article.isBackground(sentence)) {
        continue;
      }
      double early = 4.0 / (4 + sentence.index());
      for (Gazetteer.Placed place : article.places(sentence.span())) {
        Form form = place.entry().form();
        List<String> toIt = article.wordsBefore(place.span().start(), 1);
        boolean isOwner =
            article.isPossessive(place) && toIt.stream().noneMatch(w -> words.isIn("going", w));
        if (form == Form.ADJECTIVE || form == Form.PEOPLE || isOwner) {
          continue;
        }
        List<String> before = article.wordsBefore(place.span().start(), 2);
        boolean at = before.stream().anyMatch(word -> words.isIn("at", word));
        if (at) {
          weights.merge(place.entry().name(), early * (going ? 2 : 1), Double::sum);
        }
      }
    }
    return weights;
  }
}
