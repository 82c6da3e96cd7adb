package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer.Form;
import org.readout.extract.annotate.Gazetteer.Placed;
import org.readout.model.claim.Sentence;

/**
 * Tells a visit to one country from a tour that the dossier follows as one: several articles list
 * the same three countries or more among their stops, and none of them has articles enough to be
 * the visit itself.
 */
final class TourReader {
  private static final int FEWEST_STOPS = 3;
  private static final int FEWEST_ARTICLES = 2;

  private final VisitWords words;
  private final @Nullable String home;

  TourReader(VisitWords words, @Nullable String home) {
    this.words = words;
    this.home = home;
  }

  /** The countries visited: {@code main} alone, or all stops of the tour in the order told. */
  List<String> stops(List<ArticleView> articles, String main) {
    Map<String, Integer> tellers = new LinkedHashMap<>();
    int touring = 0;
    int onMain = 0;
    for (ArticleView article : articles) {
      List<String> stops = stops(article);
      boolean tours = article.sentences().stream().limit(8).anyMatch(this::tellsOfTour);
      if (tours && stops.size() >= FEWEST_STOPS - 1) {
        touring++;
        stops.forEach(stop -> tellers.merge(stop, 1, Integer::sum));
      }
      onMain += isAbout(article, main) ? 1 : 0;
    }
    List<String> tour = new ArrayList<>();
    int enough = Math.max(FEWEST_ARTICLES, touring / 2);
    tellers.forEach((stop, count) -> {
      if (count >= enough) {
        tour.add(stop);
      }
    });
    boolean isTour = tour.size() >= FEWEST_STOPS && tour.contains(main);
    return isTour && 2 * onMain < articles.size() ? tour : List.of(main);
  }

  private boolean tellsOfTour(Sentence sentence) {
    return words.tells("touring", sentence.text());
  }

  /** Whether an article speaks of one country more than of all other third countries together. */
  private boolean isAbout(ArticleView article, String country) {
    int own = 0;
    int others = 0;
    for (Map.Entry<String, Integer> count : article.countries().entrySet()) {
      if (count.getKey().equals(country)) {
        own = count.getValue();
      } else if (!count.getKey().equals(home)) {
        others += count.getValue();
      }
    }
    return own > 1 && own > others;
  }

  /** The third countries that sentences about going name as places. */
  private List<String> stops(ArticleView article) {
    List<String> stops = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!words.tells("going", sentence.text())) {
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
