package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Gazetteer.Form;
import org.readout.extract.annotate.Gazetteer.Placed;
import org.readout.model.claim.Sentence;

/**
 * Tells a visit to one country from a tour that the dossier follows as one: several articles list
 * the same three countries or more among their stops, and none of them is told of much more than
 * the next.
 */
final class TourReader {
  private static final int FEWEST_STOPS = 3;
  private static final int FEWEST_ARTICLES = 2;
  private static final int LEAD = 12;
  private static final double DOMINANT = 1.6;
  private static final double AS_MUCH = 0.5;

  private final VisitWords words;
  private final Gazetteer gazetteer;
  private final @Nullable String visitor;
  private final @Nullable String home;

  TourReader(
      VisitWords words, Gazetteer gazetteer, @Nullable String visitor, @Nullable String home) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.visitor = visitor;
    this.home = home;
  }

  /**
   * The countries visited: the heaviest alone, or all stops of the tour in the order told.
   *
   * @param weights of the countries that the visit may go to
   */
  List<String> stops(List<ArticleView> articles, Map<String, Double> weights, String main) {
    Map<String, Integer> tellers = new LinkedHashMap<>();
    int touring = 0;
    for (ArticleView article : articles) {
      List<String> stops = stops(article);
      boolean tours =
          article.sentences().stream()
              .limit(LEAD)
              .anyMatch(s -> words.tells("touring", article.said(s)));
      if (tours && stops.size() >= FEWEST_STOPS - 1) {
        touring++;
        stops.forEach(stop -> tellers.merge(stop, 1, Integer::sum));
      }
    }
    List<String> tour = new ArrayList<>();
    int enough = Math.max(FEWEST_ARTICLES, touring / 2);
    tellers.forEach((stop, count) -> {
      if (count >= enough) {
        tour.add(stop);
      }
    });
    Set<String> mates = mates(articles, main);
    double second =
        weights.entrySet().stream()
            .filter(weight -> !weight.getKey().equals(main) && !mates.contains(weight.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean isAlone = weights.getOrDefault(main, 0.0) > DOMINANT * second;
    boolean isTour = tour.size() >= FEWEST_STOPS && tour.contains(main);
    if (!isTour || isAlone) {
      return List.of(main);
    }
    double least = AS_MUCH * weights.getOrDefault(main, 0.0);
    tellers
        .keySet()
        .removeIf(stop -> !tour.contains(stop) && weights.getOrDefault(stop, 0.0) < least);
    return List.copyOf(tellers.keySet());
  }

  /** What has its seat in one city with the main country: a union and the land it sits in. */
  private Set<String> mates(List<ArticleView> articles, String main) {
    Set<String> mates = new TreeSet<>();
    for (ArticleView article : articles) {
      for (Placed place : article.places()) {
        Set<String> seated = gazetteer.seatedIn(place.entry().name());
        if (seated.contains(main) || place.entry().country().equals(main) && !seated.isEmpty()) {
          mates.addAll(seated);
          mates.add(place.entry().country());
        }
      }
    }
    return mates;
  }

  private boolean isItinerary(ArticleView article, Sentence sentence) {
    List<String> said = article.said(sentence);
    boolean named =
        said.contains("he")
            || said.contains("she")
            || article.people(sentence.span()).stream()
                .anyMatch(person -> person.name().equals(visitor));
    return named && said.stream().anyMatch(w -> words.isIn("going", w) || words.isIn("ahead", w));
  }

  /** The third countries that sentences about the visitor's going name as places. */
  private List<String> stops(ArticleView article) {
    List<String> stops = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!isItinerary(article, sentence)) {
        continue;
      }
      for (Placed place : article.places(sentence.span())) {
        Form form = place.entry().form();
        String country = place.entry().country();
        boolean isStop = form != Form.ADJECTIVE && form != Form.PEOPLE && !country.equals(home);
        List<String> before = article.wordsBefore(place.span().start(), 2);
        boolean at = before.stream().anyMatch(w -> words.isIn("at", w) || w.equals("and"));
        if (isStop && at && !stops.contains(country)) {
          stops.add(country);
        }
      }
    }
    return stops;
  }
}
