package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Person;
import org.readout.model.outcome.DossierSettings.GivenEvent;
import org.readout.model.outcome.Event;

/**
 * Infers who visits whom, where and when from what the articles tell of going, receiving and
 * meeting. What the user gives overrules; the event says which fields are inferred and from what.
 */
public final class EventFinder {
  private static final int MOST_PLACES = 3;

  private final Names names;
  private final GivenEvent given;
  private final Gazetteer gazetteer = new Gazetteer();
  private final VisitWords words = VisitWords.BUNDLED;

  public EventFinder(Names names, GivenEvent given) {
    this.names = names;
    this.given = given;
  }

  /** The visit, as far as the dossier tells; never more than it tells. */
  public Event find(List<AnnotatedArticle> annotated) {
    return findIn(ArticleView.of(annotated, gazetteer));
  }

  Event findIn(List<ArticleView> articles) {
    VenueFinder venues = new VenueFinder(words, gazetteer);
    VisitDates.Days firstGuess = new VisitDates(words, Traveller.UNKNOWN).find(articles);
    Map<String, Double> countries = venues(articles, venues.countries(articles, firstGuess));
    Person visitor = visitor(articles, countries, firstGuess);
    String home = visitor == null ? null : home(articles, visitor);
    String name = visitor == null ? null : visitor.name();
    List<String> hosts = hosts(articles, countries, name, home);
    String host = given.host() != null || hosts.isEmpty() ? given.host() : String.join(", ", hosts);
    List<String> places = given.places();
    if (places.isEmpty() && !hosts.isEmpty()) {
      places = places(articles, venues, hosts, name);
    }
    Traveller traveller = new Traveller(name, home, seats(hosts, places));
    VisitDates.Days days = new VisitDates(words, traveller).find(articles);
    EventBasis basis = new EventBasis(articles, given);
    basis.visitor(visitor, new VisitorFinder(words));
    basis.host(hosts, venues);
    basis.places(places);
    basis.dates(days);
    String visitorWords =
        given.visitor() != null || visitor == null
            ? given.visitor()
            : new VisitorTitle(gazetteer).of(visitor, home);
    boolean isDated = given.from() != null || given.to() != null || days == null;
    return new Event(
        visitorWords,
        host,
        places,
        isDated || days == null ? given.from() : days.from(),
        isDated || days == null ? given.to() : days.to(),
        basis.inferred(),
        basis.words());
  }

  private @Nullable Person visitor(
      List<ArticleView> articles, Map<String, Double> countries, VisitDates.@Nullable Days days) {
    if (given.visitor() != null) {
      String name = given.visitor();
      int comma = name.indexOf(',');
      return names.person(comma < 0 ? name : name.substring(0, comma)).orElse(null);
    }
    Person best = null;
    double most = 0;
    for (Map.Entry<String, Double> candidate :
        new VisitorFinder(words).weigh(articles, days).entrySet()) {
      Optional<Person> person = names.person(candidate.getKey());
      if (person.isEmpty()) {
        continue;
      }
      double weight = candidate.getValue() * abroad(articles, person.get(), countries);
      if (weight > most) {
        most = weight;
        best = person.get();
      }
    }
    return best;
  }

  /**
   * How much the articles speak for a visit to a country that is not the person's own; who has no
   * country is often a local whom readers there know.
   */
  private double abroad(List<ArticleView> articles, Person person, Map<String, Double> countries) {
    String home = home(articles, person);
    double most = countries.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double away =
        countries.entrySet().stream()
            .filter(country -> !country.getKey().equals(home))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    double share = Math.max(away, 0.1 * most) / most;
    return home == null ? 0.5 * share : share;
  }

  /** The person's country; where no role tells it, the one named right before the name most. */
  private @Nullable String home(List<ArticleView> articles, Person person) {
    if (person.country() != null) {
      return person.country();
    }
    Map<String, Double> counts = new TreeMap<>();
    for (ArticleView article : articles) {
      for (NameMention mention : article.people()) {
        if (mention.name().equals(person.name())) {
          article
              .countryBefore(mention.span().start())
              .ifPresent(country -> counts.merge(country, 1.0, Double::sum));
        }
      }
    }
    return heaviest(counts);
  }

  /**
   * Where the visit goes: of several countries that have their seat there the one most spoken of;
   * on a tour that the articles tell of as one, all its countries.
   */
  private List<String> hosts(
      List<ArticleView> articles,
      Map<String, Double> countries,
      @Nullable String visitor,
      @Nullable String home) {
    Map<String, Double> abroad = new TreeMap<>(countries);
    abroad.keySet().removeIf(country -> country.equals(home));
    String best = heaviest(abroad);
    return best == null
        ? List.of()
        : new TourReader(words, gazetteer, visitor, home).stops(articles, abroad, best);
  }

  /** The venues' weights, raised for countries that the articles speak of much. */
  private static Map<String, Double> venues(
      List<ArticleView> articles, Map<String, Double> countries) {
    Map<String, Double> weights = new TreeMap<>();
    countries.forEach((country, weight) -> {
      int mentions =
          articles.stream()
              .mapToInt(a -> Math.min(6, a.countries().getOrDefault(country, 0)))
              .sum();
      weights.put(country, weight * Math.sqrt(mentions));
    });
    weights.values().removeIf(weight -> weight <= 0);
    return weights;
  }

  private static @Nullable String heaviest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The hosts and, for a union of states, the country its seat lies in. */
  private Set<String> seats(List<String> hosts, List<String> places) {
    Set<String> seats = new TreeSet<>(hosts);
    if (given.host() != null) {
      gazetteer.findAll(given.host(), 0).forEach(found -> seats.add(found.entry().country()));
    }
    for (String place : places) {
      String country = gazetteer.country(place);
      if (country != null && gazetteer.seatedIn(place).stream().anyMatch(seats::contains)) {
        seats.add(country);
      }
    }
    return seats;
  }

  private static List<String> places(
      List<ArticleView> articles,
      VenueFinder venues,
      List<String> hosts,
      @Nullable String visitor) {
    Map<String, Double> cities = new TreeMap<>();
    for (String host : hosts) {
      cities.putAll(venues.cities(articles, host, visitor));
    }
    if (cities.isEmpty() && visitor != null) {
      return places(articles, venues, hosts, null);
    }
    double most = cities.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<Map.Entry<String, Double>> byWeight = new ArrayList<>(cities.entrySet());
    byWeight.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return byWeight.stream()
        .filter(city -> city.getValue() >= 0.1 * most)
        .limit(MOST_PLACES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
