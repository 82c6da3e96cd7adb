package org.readout.extract.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Span;

/**
 * Finds the days of the visit: those that sentences about going, meeting and speaking name most, as
 * many in a row as the articles say the visit or the talks lasted.
 */
final class VisitDates {
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ]days?\\b(?:(?! ago\\b))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY = Pattern.compile("(?:on )?\\p{Lu}[a-z]+day");
  private static final int LONGEST = 14;
  private static final int FAR = 12;

  private final VisitWords words;

  VisitDates(VisitWords words) {
    this.words = words;
  }

  /** From the first to the last day of the visit. */
  record Days(LocalDate from, LocalDate to) {}

  @Nullable Days find(List<ArticleView> articles, @Nullable String visitor) {
    Map<LocalDate, Double> weights = new TreeMap<>();
    Map<Integer, Double> lengths = new TreeMap<>();
    for (ArticleView article : articles) {
      Map<LocalDate, Double> own = new TreeMap<>();
      Map<Integer, Double> ownLengths = new TreeMap<>();
      for (Sentence sentence : article.sentences()) {
        weigh(article, sentence, visitor, own, ownLengths);
      }
      own.forEach((day, weight) -> weights.merge(day, Math.min(weight, 4), Double::sum));
      ownLengths.forEach((days, weight) -> lengths.merge(days, Math.min(weight, 3), Double::sum));
    }
    if (weights.isEmpty()) {
      return null;
    }
    int length = most(lengths);
    return length > 0 ? window(weights, length) : around(weights);
  }

  private void weigh(
      ArticleView article,
      Sentence sentence,
      @Nullable String visitor,
      Map<LocalDate, Double> days,
      Map<Integer, Double> lengths) {
    boolean going = words.tells("going", sentence.text());
    boolean meeting = words.tells("meeting", sentence.text());
    boolean named = names(article, sentence, visitor);
    double early = 6.0 / (6 + sentence.index());
    double weight = early * ((going ? 2 : meeting ? 1.5 : 0.5) + (named ? 1 : 0));
    List<ResolvedDate> dates = article.dates(sentence.span());
    for (int i = 0; i < dates.size(); i++) {
      ResolvedDate date = dates.get(i);
      if (!isDays(date) || isFar(article, date)) {
        continue;
      }
      ResolvedDate next = i + 1 < dates.size() ? dates.get(i + 1) : null;
      long ahead = daysAhead(article, sentence, date);
      LocalDate last = next != null && continues(article, date, next) ? next.to() : date.to();
      LocalDate from = date.from().plusDays(ahead);
      LocalDate to = last.plusDays(ahead);
      boolean several = going && !to.equals(from);
      addDays(days, from, to, several ? weight + 1 : weight);
      if (several && named) {
        lengths.merge(days(from, to), 2.0, Double::sum);
      }
    }
    if (going || meeting) {
      Matcher lasting = LASTING.matcher(sentence.text());
      while (lasting.find()) {
        double more = going && named ? 2 : going || named ? 1.5 : 1;
        lengths.merge(words.number(lasting.group(1)), more, Double::sum);
      }
    }
  }

  /** Whether a sentence speaks of the visitor, by name, role or as "he" or "she". */
  private static boolean names(ArticleView article, Sentence sentence, @Nullable String visitor) {
    List<NameMention> people = article.people(sentence.span());
    if (people.isEmpty()) {
      List<String> words = VisitWords.words(sentence.text());
      return visitor == null || words.contains("he") || words.contains("she");
    }
    return people.stream().anyMatch(person -> person.name().equals(visitor));
  }

  private static boolean isDays(ResolvedDate date) {
    return date.isDays() && days(date.from(), date.to()) <= LONGEST;
  }

  private static boolean isFar(ArticleView article, ResolvedDate date) {
    LocalDate published = article.published();
    return published != null && Math.abs(ChronoUnit.DAYS.between(published, date.from())) > FAR;
  }

  /** The week by which a weekday is moved that lies ahead: "is due to arrive on Tuesday". */
  private long daysAhead(ArticleView article, Sentence sentence, ResolvedDate date) {
    LocalDate published = article.published();
    if (published == null
        || !date.from().isBefore(published)
        || !WEEKDAY.matcher(date.text()).matches()) {
      return 0;
    }
    Span lead = new Span(sentence.span().start(), date.span().start());
    List<String> before = VisitWords.words(lead.of(article.text()));
    List<String> close = before.subList(Math.max(0, before.size() - 14), before.size());
    boolean said = close.size() > 1 && words.isIn("saying", close.get(close.size() - 2));
    return !said && close.stream().anyMatch(word -> words.isIn("ahead", word)) ? 7 : 0;
  }

  /** "Tuesday and Wednesday", "Monday to Friday". */
  private static boolean continues(ArticleView article, ResolvedDate one, ResolvedDate next) {
    if (!isDays(next)
        || !next.from().isAfter(one.from())
        || days(one.from(), next.to()) > LONGEST) {
      return false;
    }
    String between = article.text().substring(one.span().end(), next.span().start()).strip();
    return List.of("and", "to", "until", "through", "-", "–", "till").contains(between);
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static void addDays(
      Map<LocalDate, Double> weights, LocalDate from, LocalDate to, double weight) {
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      weights.merge(day, weight, Double::sum);
    }
  }

  private static int most(Map<Integer, Double> lengths) {
    int best = 0;
    double weight = 0.99;
    for (Map.Entry<Integer, Double> length : lengths.entrySet()) {
      if (length.getValue() > weight && length.getKey() <= LONGEST) {
        best = length.getKey();
        weight = length.getValue();
      }
    }
    return best;
  }

  /** The {@code length} days in a row that weigh most; the earliest of equals. */
  private static Days window(Map<LocalDate, Double> weights, int length) {
    LocalDate best = weights.keySet().iterator().next();
    double most = -1;
    for (LocalDate day : weights.keySet()) {
      for (int back = 0; back < length; back++) {
        LocalDate from = day.minusDays(back);
        double sum = 0;
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
    return new Days(best, best.plusDays(length - 1L));
  }

  /** The day that weighs most and its neighbours that weigh almost as much. */
  private static Days around(Map<LocalDate, Double> weights) {
    LocalDate peak = weights.keySet().iterator().next();
    for (Map.Entry<LocalDate, Double> day : weights.entrySet()) {
      if (day.getValue() > weights.getOrDefault(peak, 0.0)) {
        peak = day.getKey();
      }
    }
    double enough = 0.5 * weights.getOrDefault(peak, 0.0);
    LocalDate from = peak;
    while (weights.getOrDefault(from.minusDays(1), 0.0) >= enough) {
      from = from.minusDays(1);
    }
    LocalDate to = peak;
    while (weights.getOrDefault(to.plusDays(1), 0.0) >= enough) {
      to = to.plusDays(1);
    }
    return new Days(from, to);
  }
}
