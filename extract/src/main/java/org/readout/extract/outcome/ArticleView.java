package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.annotate.DateFinder;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.layout.Dateline;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.Span;

/** An article as the visit's stages look at it: who, which countries and which days stand where. */
final class ArticleView {
  private static final int NEAR = 14;
  private static final int LONGEST_DATELINE = 160;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private final AnnotatedArticle article;
  private final List<Gazetteer.Placed> places;
  private final List<ResolvedDate> dates;
  private final @Nullable Written written;

  private ArticleView(
      AnnotatedArticle article,
      List<Gazetteer.Placed> places,
      List<ResolvedDate> dates,
      @Nullable Written written) {
    this.article = article;
    this.places = places;
    this.dates = dates;
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
    List<ArticleView> views = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      String text = article.text().text();
      LocalDate published = article.text().article().provenance().published();
      Written written = written(article, finder, gazetteer);
      LocalDate day = written == null || written.day() == null ? published : written.day();
      views.add(
          new ArticleView(article, gazetteer.findAll(text, 0), dates(finder, text, day), written));
    }
    return views;
  }

  private static @Nullable Written written(
      AnnotatedArticle annotated, DateFinder finder, Gazetteer gazetteer) {
    Article article = annotated.text().article();
    for (DroppedPassage dropped : annotated.text().dropped()) {
      String text = article.source().text();
      int start = dropped.span().start();
      String words = text.substring(start, Math.min(text.length(), start + LONGEST_DATELINE));
      Dateline.Heading heading =
          dropped.reason() == DroppedPassage.Reason.BYLINE ? Dateline.read(plain(words)) : null;
      if (heading != null) {
        Gazetteer.Entry city = gazetteer.find(titleCase(heading.place())).orElse(null);
        String name = city == null ? heading.place() : city.name();
        String country = city == null ? null : city.country();
        LocalDate published = article.provenance().published();
        return new Written(name, country, finder.written(plain(words), published));
      }
    }
    return null;
  }

  private static String plain(String words) {
    return SPACES.matcher(words).replaceAll(" ");
  }

  /** "NEW DELHI" as the gazetteer has it. */
  private static String titleCase(String place) {
    StringBuilder words = new StringBuilder(place.strip().toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || !Character.isLetter(words.charAt(i - 1))) {
        words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
      }
    }
    return words.toString();
  }

  private static List<ResolvedDate> dates(
      DateFinder finder, String text, @Nullable LocalDate published) {
    return finder.find(text, published).stream().flatMap(d -> ResolvedDate.of(d).stream()).toList();
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
    LocalDate day = published();
    return day == null || (!day.isBefore(from.minusDays(NEAR)) && !day.isAfter(to.plusDays(NEAR)));
  }

  List<Sentence> sentences() {
    return article.sentences().stream().map(AnnotatedSentence::sentence).toList();
  }

  List<NameMention> people() {
    return article.names().stream().filter(name -> name.kind() == NameKind.PERSON).toList();
  }

  List<NameMention> people(Span within) {
    return people().stream().filter(name -> within.contains(name.span())).toList();
  }

  boolean names(String person) {
    return people().stream().anyMatch(mention -> mention.name().equals(person));
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
