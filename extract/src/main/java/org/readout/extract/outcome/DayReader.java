package org.readout.extract.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Gazetteer.Form;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Span;

/**
 * Weighs the days that one article ties to the visit: those of sentences about going, meeting and
 * signing, and the day of a dateline in the host's country. A day on which somebody else speaks,
 * the day of leaving home and of coming back weigh little; a day spent elsewhere weighs nothing.
 */
final class DayReader {
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ]days?\\b(?:(?! ago\\b))",
          Pattern.CASE_INSENSITIVE);
  private static final int FAR = 12;
  private static final int BESIDE = 60;
  private static final int LEAD = 4;
  private static final double LITTLE = 0.2;
  private static final double DATELINE = 4;
  private static final double EDGE = 2;

  /** As long as a visit lasts at most. */
  static final int LONGEST = 14;

  private final VisitWords words;
  private final Traveller traveller;

  DayReader(VisitWords words, Traveller traveller) {
    this.words = words;
    this.traveller = traveller;
  }

  /**
   * What an article says of when the visit was.
   *
   * @param days a weight for each
   * @param lengths a weight for each number of days the visit may have lasted
   * @param starts a weight for each day on which somebody arrives
   * @param ends a weight for each day on which a visit is said to end
   */
  record Signs(
      Map<LocalDate, Double> days,
      Map<Integer, Double> lengths,
      Map<LocalDate, Double> starts,
      Map<LocalDate, Double> ends) {
    private Signs() {
      this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private void add(LocalDate from, LocalDate to, double weight) {
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
        days.merge(day, weight, Double::sum);
      }
    }
  }

  Signs read(ArticleView article) {
    Signs signs = new Signs();
    if (traveller.name() != null && !article.names(traveller.name())) {
      return signs;
    }
    for (Sentence sentence : article.sentences()) {
      new SentenceReader(article, sentence, signs).read();
    }
    dateline(article, signs);
    return signs;
  }

  /** An article written in the host's country that leads with the visitor as present. */
  private void dateline(ArticleView article, Signs signs) {
    ArticleView.Written written = article.written();
    LocalDate day = written == null ? null : written.day();
    if (written == null || day == null || !traveller.isHost(written.country())) {
      return;
    }
    List<Sentence> lead =
        article.sentences().subList(0, Math.min(LEAD, article.sentences().size()));
    boolean present =
        lead.stream().anyMatch(s -> names(article, s))
            && lead.stream().limit(2).noneMatch(s -> words.tells("ahead", article.said(s)));
    if (present) {
      signs.add(day, day, DATELINE);
    }
  }

  /** Whether a sentence speaks of the visitor, by name, role or as "he" or "she". */
  private boolean names(ArticleView article, Sentence sentence) {
    List<NameMention> people = article.people(sentence.span());
    if (people.isEmpty()) {
      List<String> said = article.said(sentence);
      return traveller.name() == null || said.contains("he") || said.contains("she");
    }
    return people.stream().anyMatch(person -> person.name().equals(traveller.name()));
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static boolean isDays(ResolvedDate date) {
    return date.isDays() && days(date.from(), date.to()) <= LONGEST;
  }

  private final class SentenceReader {
    private final ArticleView article;
    private final Sentence sentence;
    private final Signs signs;
    private final boolean going;
    private final boolean meeting;
    private final boolean named;

    SentenceReader(ArticleView article, Sentence sentence, Signs signs) {
      this.article = article;
      this.sentence = sentence;
      this.signs = signs;
      going = words.tells("going", article.said(sentence));
      meeting = words.tells("meeting", article.said(sentence));
      named = names(article, sentence);
    }

    void read() {
      double early = 6.0 / (6 + sentence.index());
      double weight = early * ((going ? 2 : meeting ? 1.5 : 0.5) + (named ? 1 : 0));
      List<ResolvedDate> dates = article.dates(sentence.span());
      for (int i = 0; i < dates.size(); i++) {
        ResolvedDate date = dates.get(i);
        if (isDays(date) && !isFar(date)) {
          ResolvedDate next = i + 1 < dates.size() ? dates.get(i + 1) : null;
          LocalDate last = next != null && continues(date, next) ? next.to() : date.to();
          day(date, last, weight * share(date));
        }
      }
      lengths();
    }

    private void day(ResolvedDate date, LocalDate last, double weight) {
      boolean several = going && !last.equals(date.from());
      signs.add(date.from(), last, several ? weight + 1 : weight);
      if (several && named) {
        signs.lengths().merge(days(date.from(), last), 2.0, Double::sum);
      }
      if (going && named && weight > 1) {
        edges(date.from(), last);
      }
    }

    private void edges(LocalDate first, LocalDate last) {
      int lasting = first.equals(last) ? lasting() : 0;
      boolean ends = words.tells("ending", article.said(sentence));
      if (ends) {
        signs.ends().merge(last, EDGE, Double::sum);
      } else if (words.tells("arriving", article.said(sentence))) {
        signs.starts().merge(first, EDGE, Double::sum);
      }
      if (lasting > 1) {
        LocalDate from = ends ? last.minusDays(lasting - 1L) : first;
        signs.add(from, from.plusDays(lasting - 1L), 1);
      }
    }

    /** How many days the sentence says something lasted, as far as a visit may last so long. */
    private int lasting() {
      Matcher lasting = LASTING.matcher(sentence.text());
      while (lasting.find()) {
        int days = words.number(lasting.group(1));
        if (days > 0 && days <= LONGEST) {
          return days;
        }
      }
      return 0;
    }

    private void lengths() {
      int lasting =
          going || meeting || words.tells("ending", article.said(sentence)) ? lasting() : 0;
      if (lasting == 0) {
        return;
      }
      boolean ofOthers = !named && !article.people(sentence.span()).isEmpty();
      double more = ofOthers ? LITTLE : going && named ? 2 : going || named ? 1.5 : 1;
      Matcher all = LASTING.matcher(sentence.text());
      while (all.find()) {
        int days = words.number(all.group(1));
        if (days > 1 || all.group().contains("-")) {
          double told = isStay(all.end()) && !ofOthers ? more + 1 : more;
          signs.lengths().merge(days, isPlan(all.start()) ? LITTLE : told, Double::sum);
        }
      }
      LocalDate day = article.day();
      boolean ended = named && words.tells("ending", article.said(sentence));
      if (ended && day != null && article.dates(sentence.span()).isEmpty()) {
        signs.ends().merge(day, EDGE, Double::sum);
        signs.add(day.minusDays(lasting - 1L), day, 1);
      }
    }

    /** "beyond their original three-day schedule". */
    private boolean isPlan(int start) {
      List<String> before = VisitWords.words(sentence.text().substring(0, start));
      return before.stream()
          .skip(Math.max(0, before.size() - 3))
          .anyMatch(word -> words.isIn("planned", word));
    }

    /** "a two-day visit", "three days of talks". */
    private boolean isStay(int end) {
      return VisitWords.words(sentence.text().substring(end)).stream()
          .limit(3)
          .anyMatch(word -> words.isIn("stay", word));
    }

    private boolean isFar(ResolvedDate date) {
      LocalDate published = article.published();
      return published != null && Math.abs(ChronoUnit.DAYS.between(published, date.from())) > FAR;
    }

    /** How much of its weight a day keeps, by what happened on it and where. */
    private double share(ResolvedDate date) {
      String country = countryBeside(date);
      boolean isThere = traveller.hosts().isEmpty() || traveller.isHost(country);
      if (!isThere && country != null && !traveller.isHome(country)) {
        return 0;
      }
      LocalDate day = article.day();
      boolean isAhead = day != null && date.from().isAfter(day) && !going;
      boolean isLittle = departs() || isOfOthersWords(date) || isAhead;
      if (!isThere) {
        isLittle |= words.tells("returning", article.said(sentence));
        isLittle |= traveller.isHome(country) || isWrittenElsewhere(date);
      }
      return isLittle ? LITTLE : 1;
    }

    /** Told on the day itself from a place that is not the host's. */
    private boolean isWrittenElsewhere(ResolvedDate date) {
      ArticleView.Written written = article.written();
      String country = written == null ? null : written.country();
      boolean isAway = country != null && !traveller.isHost(country);
      boolean isLeg = isAway && !traveller.isHome(country);
      return isLeg || (isAway && date.from().equals(article.day()));
    }

    /** The country that the date's clause is set in: the place before it, else the one behind. */
    private @Nullable String countryBeside(ResolvedDate date) {
      String before = null;
      for (Gazetteer.Placed place : article.places(sentence.span())) {
        Form form = place.entry().form();
        List<String> lead = article.wordsBefore(place.span().start(), 2);
        boolean isPlace = form != Form.ADJECTIVE && form != Form.PEOPLE;
        if (!isPlace
            || article.isPossessive(place)
            || lead.stream().noneMatch(word -> words.isIn("at", word))) {
          continue;
        }
        if (place.span().end() <= date.span().start()) {
          boolean near = date.span().start() - place.span().end() <= BESIDE;
          before = near ? place.entry().country() : before;
        } else if (before == null && place.span().start() - date.span().end() <= BESIDE) {
          return place.entry().country();
        }
      }
      return before;
    }

    /** "leaves for the host's capital", "arrived from there": a day of the journey. */
    private boolean departs() {
      for (Gazetteer.Placed place : article.places(sentence.span())) {
        List<String> before = article.wordsBefore(place.span().start(), 4);
        boolean leaves = before.stream().anyMatch(word -> words.isIn("departing", word));
        boolean isTo = leaves && before.contains("for");
        boolean isFrom = !before.isEmpty() && before.get(before.size() - 1).equals("from");
        if ((isTo || (isFrom && going)) && traveller.isHost(place.entry().country())) {
          return true;
        }
      }
      return false;
    }

    /** "the ministry said on Sunday": a day on which somebody else than the visitor speaks. */
    private boolean isOfOthersWords(ResolvedDate date) {
      List<String> before = article.wordsBefore(date.span().start(), 4);
      boolean said = before.stream().anyMatch(word -> words.isIn("saying", word));
      if (!said || traveller.name() == null) {
        return false;
      }
      Span lead = new Span(sentence.span().start(), date.span().start());
      List<NameMention> people = article.people(lead);
      return people.isEmpty()
          ? !named
          : !people.get(people.size() - 1).name().equals(traveller.name());
    }

    /** "Tuesday and Wednesday", "Monday to Friday". */
    private boolean continues(ResolvedDate one, ResolvedDate next) {
      if (!isDays(next)
          || !next.from().isAfter(one.from())
          || days(one.from(), next.to()) > LONGEST) {
        return false;
      }
      String between = article.text().substring(one.span().end(), next.span().start()).strip();
      return List.of("and", "to", "until", "through", "-", "–", "till").contains(between);
    }
  }
}
