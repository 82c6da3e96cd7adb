package org.readout.extract.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.extract.annotate.Role;
import org.readout.extract.annotate.RoleLexicon;
import org.readout.model.claim.Person;
import org.readout.model.outcome.DossierSettings.GivenEvent;
import org.readout.model.outcome.Event;

/**
 * Infers who visits whom, where and when from what the articles tell of going, receiving and
 * meeting. What the user gives overrules; the event says which fields are inferred.
 */
public final class EventFinder {
  private static final int MOST_PLACES = 3;

  private final Names names;
  private final GivenEvent given;
  private final Gazetteer gazetteer = new Gazetteer();
  private final RoleLexicon roles = new RoleLexicon();
  private final VisitWords words = new VisitWords();

  public EventFinder(Names names, GivenEvent given) {
    this.names = names;
    this.given = given;
  }

  public Event find(List<AnnotatedArticle> annotated) {
    List<ArticleView> articles = ArticleView.of(annotated, gazetteer);
    VenueFinder venues = new VenueFinder(words, gazetteer);
    Map<String, Double> countries = venues.countries(articles);
    VisitDates dates = new VisitDates(words);
    Person visitor = visitor(articles, countries, dates.find(articles, null));
    String home = visitor == null ? null : visitor.country();
    String host = host(articles, countries, home);
    Set<String> inferred = new TreeSet<>();
    String visitorWords = given.visitor() != null ? given.visitor() : titled(visitor);
    if (given.visitor() == null && visitorWords != null) {
      inferred.add("visitor");
    }
    String hostWords = given.host() != null ? given.host() : host;
    if (given.host() == null && hostWords != null) {
      inferred.add("host");
    }
    List<String> places = given.places();
    if (places.isEmpty() && host != null) {
      String name = visitor == null ? null : visitor.name();
      places = places(venues.cities(articles, host, name));
      if (places.isEmpty()) {
        places = places(venues.cities(articles, host, null));
      }
      inferred.add("places");
    }
    VisitDates.Days days = dates.find(articles, visitor == null ? null : visitor.name());
    if (given.from() != null || given.to() != null || days == null) {
      return new Event(visitorWords, hostWords, places, given.from(), given.to(), inferred);
    }
    inferred.add("dates");
    return new Event(visitorWords, hostWords, places, days.from(), days.to(), inferred);
  }

  private @Nullable Person visitor(
      List<ArticleView> articles, Map<String, Double> countries, VisitDates.@Nullable Days days) {
    if (given.visitor() != null) {
      String name = given.visitor();
      int comma = name.indexOf(',');
      return names.person(comma < 0 ? name : name.substring(0, comma)).orElse(null);
    }
    String venue = heaviest(countries);
    Person best = null;
    double most = 0;
    for (Map.Entry<String, Double> candidate :
        new VisitorFinder(words).weigh(articles, days).entrySet()) {
      Optional<Person> person = names.person(candidate.getKey());
      if (person.isEmpty()) {
        continue;
      }
      double weight = candidate.getValue() * strangeness(person.get(), venue);
      if (weight > most) {
        most = weight;
        best = person.get();
      }
    }
    return best;
  }

  /** Nobody visits home; who has no country is often a local whom readers there know. */
  private double strangeness(Person person, @Nullable String venue) {
    String country = person.country();
    if (country == null) {
      return 0.5;
    }
    return country.equals(venue) ? 0.1 : 1;
  }

  /** Where the visit goes; of several that have their seat there, the one most spoken of. */
  private @Nullable String host(
      List<ArticleView> articles, Map<String, Double> countries, @Nullable String home) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, Double> country : countries.entrySet()) {
      int mentions =
          articles.stream()
              .mapToInt(a -> Math.min(6, a.countries().getOrDefault(country.getKey(), 0)))
              .sum();
      double weight = country.getValue() * Math.sqrt(mentions);
      if (!country.getKey().equals(home) && weight > most) {
        most = weight;
        best = country.getKey();
      }
    }
    return best;
  }

  private static @Nullable String heaviest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static List<String> places(Map<String, Double> cities) {
    double most = cities.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return cities.entrySet().stream()
        .filter(city -> city.getValue() >= 0.1 * most)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PLACES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** "[name], Foreign Minister of Norway"; a role that is no title is left out. */
  private @Nullable String titled(@Nullable Person person) {
    if (person == null) {
      return null;
    }
    for (String words : person.roles()) {
      Optional<Role> role = roles.read(words);
      boolean office =
          role.isPresent() && role.get().kind() == Role.Kind.OFFICE && !role.get().past();
      if (office && isTitle(words)) {
        return person.name() + ", " + withCountry(expanded(role.get(), words), person.country());
      }
    }
    return person.name();
  }

  private static boolean isTitle(String words) {
    return Character.isUpperCase(words.charAt(0))
        && Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
  }

  private static String expanded(Role role, String words) {
    if (!words.equals(words.toUpperCase(Locale.ROOT))) {
      return words;
    }
    StringBuilder title = new StringBuilder();
    for (String word : role.office().split(" ", -1)) {
      title
          .append(title.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return title.toString();
  }

  private String withCountry(String role, @Nullable String country) {
    if (country == null) {
      return role;
    }
    if (role.contains(" of ") || role.contains(" for ")) {
      String adjective = country.equals("United States") ? "U.S." : gazetteer.adjective(country);
      return adjective + " " + role;
    }
    boolean article =
        country.startsWith("United ") || country.endsWith("Republic") || country.endsWith("Union");
    return role + " of " + (article ? "the " : "") + country;
  }
}
