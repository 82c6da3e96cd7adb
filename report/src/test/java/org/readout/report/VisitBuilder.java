package org.readout.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeDate;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Relevance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

/** Writes visit records by hand: evidence is named by its words, never by offsets. */
public final class VisitBuilder {
  private DossierSettings settings = settings(null, null, null, null);
  private Event event = new Event(null, null, List.of(), null, null, Set.of());
  private final List<Theme> themes = new ArrayList<>();
  private final List<RegisteredArticle> articles = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public static DossierSettings settings(
      @Nullable String title,
      @Nullable String marking,
      @Nullable String objectives,
      @Nullable String linesToTake) {
    return new DossierSettings(
        title,
        DossierSettings.GivenEvent.NONE,
        marking,
        null,
        null,
        List.of(),
        List.of(),
        new DossierSettings.Notes(objectives, linesToTake));
  }

  public VisitBuilder settings(DossierSettings given) {
    settings = given;
    return this;
  }

  public VisitBuilder event(Event given) {
    event = given;
    return this;
  }

  public VisitBuilder theme(String id, String title) {
    themes.add(new Theme(id, title, "", List.of()));
    return this;
  }

  /** An article about the visit; blank lines separate its paragraphs. */
  public VisitBuilder article(
      @Nullable String outlet, @Nullable String title, @Nullable LocalDate published, String text) {
    return article(outlet, title, published, text, Relevance.EVENT, null, null);
  }

  public VisitBuilder article(
      @Nullable String outlet,
      @Nullable String title,
      @Nullable LocalDate published,
      String text,
      Relevance relevance,
      @Nullable String reason,
      @Nullable String nearDuplicateOf) {
    ArticleId id = new ArticleId(articles.size() + 1);
    String file = String.format(java.util.Locale.ROOT, "%02d.txt", id.number());
    String sha256 = String.format(java.util.Locale.ROOT, "%064x", id.number() * 0x9e3779b97f4a7c1L);
    Article article =
        new Article(
            id,
            new SourceText(file, text, sha256),
            new Span(0, text.length()),
            new Provenance(title, outlet, null, published, null, null));
    ArticleId original = nearDuplicateOf == null ? null : id(nearDuplicateOf);
    articles.add(new RegisteredArticle(article, paragraphs(text), relevance, reason, original));
    return this;
  }

  /** The language of the article that was given last. */
  public VisitBuilder inLanguage(String tag) {
    RegisteredArticle last = articles.removeLast();
    Article told = last.article();
    articles.add(
        new RegisteredArticle(
            new Article(
                told.id(),
                told.source(),
                told.extent(),
                told.provenance().filledFrom(Provenance.inLanguage(tag))),
            last.paragraphs(),
            last.relevance(),
            last.reason(),
            last.nearDuplicateOf()));
    return this;
  }

  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        spans.add(new Span(start, start + paragraph.stripTrailing().length()));
      }
      start += paragraph.length() + 2;
    }
    return spans;
  }

  public VisitBuilder outcome(
      String theme,
      Status status,
      double weight,
      @Nullable Attribution who,
      int independent,
      String statement,
      List<Figure> figures,
      String... evidence) {
    outcomes.add(
        new Outcome(
            new OutcomeId(outcomes.size() + 1),
            theme,
            statement,
            new StatusReading(status, "", null, List.of()),
            who,
            figures,
            evidence(evidence),
            new Corroboration(Math.max(independent, evidence.length), independent),
            weight));
    return this;
  }

  /** A date of the outcome that was given last. */
  public VisitBuilder dated(
      LocalDate from, LocalDate to, Grain grain, OutcomeDate.Role role, String words) {
    Outcome last = outcomes.removeLast();
    List<OutcomeDate> dates = new ArrayList<>(last.dates());
    dates.add(new OutcomeDate(from, to, grain, role, place(words)));
    outcomes.add(last.dated(dates));
    return this;
  }

  public VisitBuilder quote(String theme, Attribution who, String text, String evidence) {
    quotes.add(new Quote(text, theme, who, evidence(evidence)));
    return this;
  }

  public VisitBuilder comparison(
      String measures, Comparison.Verdict verdict, String why, Comparison.Reading... readings) {
    comparisons.add(new Comparison(measures, Arrays.asList(readings), verdict, why));
    return this;
  }

  public Comparison.Reading reading(Figure figure, String... evidence) {
    return new Comparison.InFigures(figure, evidence(evidence));
  }

  public VisitBuilder meeting(
      List<Meeting.Participant> who,
      @Nullable String place,
      @Nullable LocalDate date,
      String evidence) {
    meetings.add(new Meeting(who, place, date, evidence(evidence)));
    return this;
  }

  public VisitBuilder setAside(
      @Nullable String article, String file, @Nullable String words, String reason) {
    ArticleId id = article == null ? null : id(article);
    setAside.add(new SetAside(id, file, null, words, reason));
    return this;
  }

  public VisitBuilder diagnostic(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    return this;
  }

  public VisitRecord build() {
    return new VisitRecord(
        settings,
        event,
        themes,
        articles,
        outcomes,
        List.of(),
        comparisons,
        quotes,
        meetings,
        setAside,
        diagnostics,
        null);
  }

  /** Each evidence is {@code A2: words}; the words end with … where only their start is given. */
  private List<EvidenceSpan> evidence(String... places) {
    return Arrays.stream(places).map(this::place).toList();
  }

  private EvidenceSpan place(String place) {
    int colon = place.indexOf(": ");
    RegisteredArticle article = articles.get(id(place.substring(0, colon)).number() - 1);
    String words = place.substring(colon + 2);
    String text = article.article().source().text();
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no such words: " + place);
    }
    return EvidenceSpan.of(article.article(), new Span(start, start + words.length()));
  }

  public static ArticleId id(String id) {
    return new ArticleId(Integer.parseInt(id.substring(1)));
  }

  public static Attribution said(String source, @Nullable String role) {
    return new Attribution(source, role, "said", Attribution.Mode.INDIRECT);
  }

  public static Figure exactly(
      String value, String unit, String measures, String text, String... articles) {
    return new Figure(new BigDecimal(value), unit, false, null, measures, text, ids(articles));
  }

  public static Figure about(
      String value, String unit, String measures, String text, String... articles) {
    return new Figure(new BigDecimal(value), unit, true, null, measures, text, ids(articles));
  }

  public static Figure bounded(
      Figure.Bound bound, String value, String unit, String measures, String text) {
    return new Figure(new BigDecimal(value), unit, false, bound, measures, text, List.of());
  }

  private static List<ArticleId> ids(String... articles) {
    return Arrays.stream(articles).map(VisitBuilder::id).toList();
  }
}
