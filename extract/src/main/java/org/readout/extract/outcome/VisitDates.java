package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;

/**
 * Finds the days of the visit: those that the articles name most when they tell of going, meeting
 * and signing, as many in a row as they say the visit or the talks lasted.
 */
final class VisitDates {
  private static final double MOST_OF_ONE = 4;
  private static final double MOST_OF_LENGTH = 3;
  private static final double NEIGHBOUR = 0.5;
  private static final double BRIDGE = 0.5;

  private final DayReader reader;

  VisitDates(VisitWords words, Traveller traveller) {
    this.reader = new DayReader(words, traveller);
  }

  /**
   * From the first to the last day of the visit.
   *
   * @param length in days, where the articles give it, else 0
   * @param articles that name one of the days
   */
  record Days(LocalDate from, LocalDate to, int length, List<ArticleId> articles) {}

  @Nullable Days find(List<ArticleView> articles) {
    Map<LocalDate, Double> weights = new TreeMap<>();
    Map<Integer, Double> lengths = new TreeMap<>();
    Map<LocalDate, Double> starts = new TreeMap<>();
    Map<LocalDate, Double> ends = new TreeMap<>();
    Map<LocalDate, Set<ArticleId>> tellers = new TreeMap<>();
    for (ArticleView article : articles) {
      DayReader.Signs signs = reader.read(article);
      signs
          .days()
          .forEach((day, weight) -> {
            weights.merge(day, Math.min(weight, MOST_OF_ONE), Double::sum);
            tellers.computeIfAbsent(day, d -> new TreeSet<>()).add(article.id());
          });
      signs.starts().forEach((day, weight) -> starts.merge(day, weight, Double::sum));
      signs.ends().forEach((day, weight) -> ends.merge(day, weight, Double::sum));
      signs
          .lengths()
          .forEach(
              (days, weight) -> lengths.merge(days, Math.min(weight, MOST_OF_LENGTH), Double::sum));
    }
    weights.values().removeIf(weight -> weight <= 0);
    if (weights.isEmpty()) {
      return null;
    }
    int length = most(lengths);
    Stretch days = length > 0 ? window(weights, starts, ends, length) : around(weights);
    Set<ArticleId> named = new TreeSet<>();
    tellers.forEach((day, ids) -> {
      if (!day.isBefore(days.from()) && !day.isAfter(days.to())) {
        named.addAll(ids);
      }
    });
    return new Days(days.from(), days.to(), length, new ArrayList<>(named));
  }

  private record Stretch(LocalDate from, LocalDate to) {}

  private static int most(Map<Integer, Double> lengths) {
    int best = 0;
    double weight = 0.99;
    for (Map.Entry<Integer, Double> length : lengths.entrySet()) {
      if (length.getValue() > weight && length.getKey() <= DayReader.LONGEST) {
        best = length.getKey();
        weight = length.getValue();
      }
    }
    return best;
  }

  /** The {@code length} days in a row that weigh most; the earliest of equals. */
  private static Stretch window(
      Map<LocalDate, Double> weights,
      Map<LocalDate, Double> startDays,
      Map<LocalDate, Double> endDays,
      int length) {
    LocalDate best = weights.keySet().iterator().next();
    double most = -1;
    for (LocalDate day : weights.keySet()) {
      for (int back = 0; back < length; back++) {
        LocalDate from = day.minusDays(back);
        double sum =
            startDays.getOrDefault(from, 0.0)
                + endDays.getOrDefault(from.plusDays(length - 1L), 0.0);
        for (int i = 0; i < length; i++) {
          sum += weights.getOrDefault(from.plusDays(i), 0.0);
        }
        boolean starts = weights.containsKey(from);
        if (sum > most + 1e-9 || (sum > most - 1e-9 && starts && !weights.containsKey(best))) {
          most = sum;
          best = from;
        }
      }
    }
    return new Stretch(best, best.plusDays(length - 1L));
  }

  /** The day that weighs most and its neighbours that weigh almost as much. */
  private static Stretch around(Map<LocalDate, Double> weights) {
    LocalDate peak = weights.keySet().iterator().next();
    for (Map.Entry<LocalDate, Double> day : weights.entrySet()) {
      if (day.getValue() > weights.getOrDefault(peak, 0.0)) {
        peak = day.getKey();
      }
    }
    double enough = NEIGHBOUR * weights.getOrDefault(peak, 0.0);
    LocalDate from = peak;
    while (continues(weights, from, -1, enough)) {
      from = from.minusDays(1);
    }
    LocalDate to = peak;
    while (continues(weights, to, 1, enough)) {
      to = to.plusDays(1);
    }
    return new Stretch(from, to);
  }

  /** Whether the next day weighs enough, or is named and bridges to one that does. */
  private static boolean continues(
      Map<LocalDate, Double> weights, LocalDate day, int step, double enough) {
    double next = weights.getOrDefault(day.plusDays(step), 0.0);
    double second = weights.getOrDefault(day.plusDays(2L * step), 0.0);
    return next >= enough || (next >= BRIDGE * enough && second >= enough);
  }
}
