package org.readout.report.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Provenance;
import org.readout.model.source.Relevance;
import org.readout.report.words.Words;

/** The articles of a record, and how the briefing names them. */
final class Sources {
  /** The briefing's own language, and what stands for one that nobody knows. */
  private static final Set<String> NOT_ANOTHER = Set.of("en", "und");

  /** A tag that a reader's program can read (BCP 47, 2.1). */
  private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(-[A-Za-z0-9]{2,8})*");

  private final List<RegisteredArticle> articles;
  private final Map<ArticleId, RegisteredArticle> byId = new TreeMap<>();
  private final PrintableText text;
  private final Words words;

  Sources(List<RegisteredArticle> articles, PrintableText text, Words words) {
    this.articles = articles;
    this.text = text;
    this.words = words;
    articles.forEach(article -> byId.put(article.article().id(), article));
  }

  RegisteredArticle get(ArticleId id) {
    RegisteredArticle article = byId.get(id);
    if (article == null) {
      throw new IllegalArgumentException("not in the register: " + id);
    }
    return article;
  }

  /** "The Herald, 7 April 2021", as far as known; the file's name where nothing is. */
  String outletAndDate(ArticleId id) {
    RegisteredArticle article = get(id);
    LocalDate published = article.article().provenance().published();
    String outlet = outlet(article);
    return published == null ? outlet : words.say("named", outlet, words.day(published));
  }

  String outlet(RegisteredArticle article) {
    Provenance provenance = article.article().provenance();
    String outlet = text.ofNullable(provenance.outlet());
    return outlet == null ? text.of(article.article().file()) : outlet;
  }

  /** The tag of the article's language where that is known and not the briefing's. */
  static @Nullable String otherLanguage(RegisteredArticle article) {
    String language = article.article().provenance().language();
    Matcher tag = TAG.matcher(language == null ? "" : language);
    return tag.matches() && !NOT_ANOTHER.contains(tag.group(1).toLowerCase(Locale.ROOT))
        ? language
        : null;
  }

  /** "A1 The Herald, A4 Courier". */
  String list(List<ArticleId> ids) {
    return words.row(ids.stream().map(id -> id + " " + outlet(get(id))).toList());
  }

  List<RegisteredArticle> all() {
    return articles;
  }

  /** The articles about the visit. */
  List<RegisteredArticle> used() {
    return articles.stream().filter(Sources::isUsed).toList();
  }

  static boolean isUsed(RegisteredArticle article) {
    return article.relevance() == Relevance.EVENT;
  }

  int independent() {
    return (int) used().stream().filter(article -> article.nearDuplicateOf() == null).count();
  }

  /** The latest day on which an article about the visit was published. */
  static @Nullable LocalDate latest(List<RegisteredArticle> articles) {
    return articles.stream()
        .filter(Sources::isUsed)
        .map(article -> article.article().provenance().published())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
