package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.annotate.DateFinder;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.layout.Dateline;
import org.readout.extract.text.WordPool;
import org.readout.model.claim.DateMention;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/** An article as the visit's stages look at it: who, which countries and which days stand where. */
final class ArticleView {
  private static final int NEAR = 14;
  private static final int BESIDE = 60;
  private static final int FAR_BACK = 60;
  private static final int FAR_AHEAD = 400;
  private static final int LONGEST_DATELINE = 160;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private final AnnotatedArticle article;
  private final List<Gazetteer.Placed> places;
  private final List<NameMention> people;
  private final List<ResolvedDate> dates;
  private final boolean namesOpenDays;
  private final @Nullable Written written;
  private final Map<Integer, List<String>> said = new HashMap<>();
  private final WordPool pool;

  private ArticleView(
      AnnotatedArticle article,
      List<Gazetteer.Placed> places,
      List<DateMention> dates,
      @Nullable Written written,
      WordPool pool) {
    this.article = article;
    this.pool = pool;
    this.places = places;
    this.people = article.names().stream().filter(name -> name.kind() == NameKind.PERSON).toList();
    this.dates = dates.stream().flatMap(date -> ResolvedDate.of(date).stream()).toList();
    this.namesOpenDays =
        dates.stream().anyMatch(date -> !date.isResolved() && date.grain() == Grain.DAY);
    this.written = written;
  }

  /**
   * Where and when an article was written, as its dateline says.
   *
   * @param country of the city, null where the city is not known
   * @param day null where neither the dateline nor the day of publication tells
   */
  record Written(String city, @Nullable String country, @Nullable LocalDate day) {}

  static List<ArticleView> of(List<AnnotatedArticle> articles, Gazetteer gazetteer) {
    DateFinder finder = new DateFinder();
    WordPool pool = new WordPool();
    LocalDate about = medianDay(articles);
    List<ArticleView> views = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      GivenUpException.endIfInterrupted();
      String text = article.text().text();
      LocalDate published = article.text().article().provenance().published();
      Written written = written(article, finder, gazetteer, published == null ? about : published);
      LocalDate day = written == null || written.day() == null ? published : written.day();
      views.add(
          new ArticleView(
              article, gazetteer.findAll(text, 0), finder.find(text, day), written, pool));
    }
    return views;
  }

  /**
   * The middle one of the days of publication: "June 7" in the dateline of an undated article is of
   * the year that the other articles are of.
   */
  private static @Nullable LocalDate medianDay(List<AnnotatedArticle> articles) {
    List<LocalDate> days = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      LocalDate day = article.text().article().provenance().published();
      if (day != null) {
        days.add(day);
      }
    }
    days.sort(null);
    return days.isEmpty() ? null : days.get(days.size() / 2);
  }

  private static @Nullable Written written(
      AnnotatedArticle annotated,
      DateFinder finder,
      Gazetteer gazetteer,
      @Nullable LocalDate about) {
    Article article = annotated.text().article();
    for (DroppedPassage dropped : annotated.text().dropped()) {
      String text = article.source().text();
      int start = dropped.span().start();
      String words = text.substring(start, Math.min(text.length(), start + LONGEST_DATELINE));
      Dateline.Heading heading =
          dropped.reason() == DroppedPassage.Reason.BYLINE ? Dateline.read(plain(words)) : null;
      if (heading != null) {
        Gazetteer.Entry city = gazetteer.find(heading.place().strip()).orElse(null);
        String name = city == null ? heading.place().strip() : city.name();
        String country = city == null ? null : city.country();
        LocalDate day =
            heading.day() == null
                ? article.provenance().published()
                : finder.written(plain(words), about);
        return new Written(name, country, day);
      }
    }
    return null;
  }

  private static String plain(String words) {
    return SPACES.matcher(words).replaceAll(" ");
  }

  /** Whether it names days that nothing settles. */
  boolean namesOpenDays() {
    return namesOpenDays;
  }

  /** Where and when it was written, as far as its dateline says. */
  @Nullable Written written() {
    return written;
  }

  /** Dates whose days are known. */
  List<ResolvedDate> dates(Span within) {
    return dates.stream().filter(date -> within.contains(date.span())).toList();
  }

  ArticleId id() {
    return article.text().article().id();
  }

  String text() {
    return article.text().text();
  }

  AnnotatedArticle article() {
    return article;
  }

  @Nullable LocalDate published() {
    return article.text().article().provenance().published();
  }

  /** Whether it came out within a fortnight of these days, as far as its date is known. */
  boolean isPublishedNear(LocalDate from, LocalDate to) {
    LocalDate day = day();
    return day == null || (!day.isBefore(from.minusDays(NEAR)) && !day.isAfter(to.plusDays(NEAR)));
  }

  /** The day it was written or came out, as far as that is known. */
  @Nullable LocalDate day() {
    Written own = written;
    return own == null || own.day() == null ? published() : own.day();
  }

  /**
   * Whether a sentence tells of another time: every date in it lies more than a season away from
   * the article's own day.
   */
  boolean isBackground(Sentence sentence) {
    LocalDate day = day();
    List<ResolvedDate> told = dates(sentence.span());
    return day != null
        && !told.isEmpty()
        && told.stream()
            .noneMatch(date -> date.touches(day.minusDays(FAR_BACK), day.plusDays(FAR_AHEAD)));
  }

  /** The words of one of its sentences, in small letters. */
  List<String> said(Sentence sentence) {
    return said.computeIfAbsent(
        sentence.index(), i -> VisitWords.words(sentence.text()).stream().map(pool::one).toList());
  }

  List<Sentence> sentences() {
    return article.sentences().stream().map(AnnotatedSentence::sentence).toList();
  }

  List<NameMention> people() {
    return people;
  }

  List<NameMention> people(Span within) {
    return people().stream().filter(name -> within.contains(name.span())).toList();
  }

  boolean names(String person) {
    return people().stream().anyMatch(mention -> mention.name().equals(person));
  }

  List<Gazetteer.Placed> places() {
    return places;
  }

  List<Gazetteer.Placed> places(Span within) {
    return places.stream().filter(place -> within.contains(place.span())).toList();
  }

  /** How often each country is named, by its own name, an adjective or a city. */
  Map<String, Integer> countries() {
    return countries(new Span(0, text().length()));
  }

  Map<String, Integer> countries(Span within) {
    Map<String, Integer> counts = new TreeMap<>();
    places(within).forEach(place -> counts.merge(place.entry().country(), 1, Integer::sum));
    return counts;
  }

  /** Whether a place owns what follows: "Kenya's capital". */
  boolean isPossessive(Gazetteer.Placed place) {
    int end = place.span().end();
    boolean isMark = end + 1 < text().length() && "'’".indexOf(text().charAt(end)) >= 0;
    boolean isInside = text().charAt(end - 1) == 's' && "'’".indexOf(text().charAt(end - 2)) >= 0;
    return isMark || isInside;
  }

  /** The country named in the five words before a position, the nearest of several. */
  Optional<String> countryBefore(int position) {
    String country = null;
    for (Gazetteer.Placed place : places) {
      boolean isBefore = place.span().end() <= position;
      if (isBefore && position - place.span().end() < BESIDE) {
        String between = text().substring(place.span().end(), position);
        boolean near = VisitWords.words(between).size() < 5 && between.indexOf('.') < 0;
        country = near ? place.entry().country() : country;
      }
    }
    return Optional.ofNullable(country);
  }

  /** The {@code count} words before a position, in small letters. */
  List<String> wordsBefore(int position, int count) {
    List<String> words = VisitWords.words(text().substring(Math.max(0, position - 120), position));
    return words.subList(Math.max(0, words.size() - count), words.size());
  }

  /** The {@code count} words from a position on, in small letters. */
  List<String> wordsFrom(int position, int end, int count) {
    List<String> words = VisitWords.words(text().substring(position, end));
    return words.subList(0, Math.min(count, words.size()));
  }
}
