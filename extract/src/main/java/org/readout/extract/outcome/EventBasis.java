package org.readout.extract.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Person;
import org.readout.model.outcome.DossierSettings.GivenEvent;
import org.readout.model.source.ArticleId;

/** Says of each field of the event that nobody gave what it rests on, or why it stays unknown. */
final class EventBasis {
  private static final int MOST_LISTED = 6;

  private final List<ArticleView> articles;
  private final GivenEvent given;
  private final Set<String> inferred = new TreeSet<>();
  private final Map<String, String> words = new TreeMap<>();

  EventBasis(List<ArticleView> articles, GivenEvent given) {
    this.articles = articles;
    this.given = given;
  }

  Set<String> inferred() {
    return inferred;
  }

  Map<String, String> words() {
    return words;
  }

  void visitor(@Nullable Person visitor, VisitorFinder finder) {
    if (given.visitor() != null) {
      return;
    }
    if (visitor == null) {
      words.put("visitor", "unknown: no article names anyone who travels or is received");
      return;
    }
    List<ArticleId> tellers =
        articles.stream()
            .filter(article -> finder.tellsOf(article, visitor.name()))
            .map(ArticleView::id)
            .toList();
    String where = tellers.isEmpty() ? "" : " in " + listed(tellers);
    inferred("visitor", "named as travelling, received or meeting" + where);
  }

  void host(List<String> hosts, VenueFinder venues) {
    if (given.host() != null) {
      return;
    }
    if (hosts.isEmpty()) {
      words.put("host", "unknown: no article places the visit in a country");
      return;
    }
    List<ArticleId> tellers =
        articles.stream()
            .filter(
                article -> venues.countries(article).keySet().stream().anyMatch(hosts::contains))
            .map(ArticleView::id)
            .toList();
    String tour =
        hosts.size() > 1 ? "stops of one tour, told of" : "journeys and meetings are placed there";
    inferred("host", tour + " in " + listed(tellers));
  }

  void places(List<String> places) {
    if (!given.places().isEmpty()) {
      return;
    }
    if (places.isEmpty()) {
      words.put("places", "unknown: no city is named where the visit is told of");
      return;
    }
    inferred("places", "cities of the host in sentences about the journey and the meetings");
  }

  void dates(VisitDates.@Nullable Days days) {
    if (given.from() != null || given.to() != null) {
      return;
    }
    if (days == null) {
      words.put("dates", "unknown: " + whyUndated());
      return;
    }
    String length = days.length() > 1 ? ", and a length of " + days.length() + " days is told" : "";
    inferred(
        "dates", "days of journeys, meetings and datelines in " + listed(days.articles()) + length);
  }

  private String whyUndated() {
    if (articles.stream().anyMatch(article -> article.published() != null)) {
      return "no article names a day of the visit";
    }
    return articles.stream().anyMatch(ArticleView::namesOpenDays)
        ? "days are named without a year or a weekday's date, and no article is dated"
        : "no article is dated or names a day of the visit";
  }

  private void inferred(String field, String why) {
    inferred.add(field);
    words.put(field, "inferred: " + why);
  }

  /** "A1", "A1 and A3", "A1, A2, A3 and 4 more". */
  private static String listed(Collection<ArticleId> ids) {
    List<String> all = ids.stream().map(ArticleId::toString).toList();
    if (all.size() > MOST_LISTED) {
      int more = all.size() - MOST_LISTED + 1;
      return String.join(", ", all.subList(0, MOST_LISTED - 1)) + " and " + more + " more";
    }
    if (all.size() < 2) {
      return String.join("", all);
    }
    return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "))
        + " and "
        + all.get(all.size() - 1);
  }
}
