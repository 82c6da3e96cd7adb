package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.extract.article.Dossier;
import org.readout.extract.meaning.SentenceEmbedder;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.ArticleId;
import org.readout.model.trail.AsideClaim;
import org.readout.model.trail.TracedVisit;
import org.readout.model.trail.Trail;

/**
 * All articles' claims in, the visit record out: which visit it is, what belongs to it, what is
 * told twice, and what the claims amount to.
 */
public final class VisitRecorder {
  private final Dossier dossier;
  private final Names names;
  private final ThemeWords themes;
  private final @Nullable SentenceEmbedder embedder;

  /**
   * For one dossier.
   *
   * @param themes the words of the dossier's themes
   * @param embedder where themes are to be told by meaning too
   */
  public VisitRecorder(
      Dossier dossier, Names names, ThemeWords themes, @Nullable SentenceEmbedder embedder) {
    this.dossier = dossier;
    this.names = names;
    this.themes = themes;
    this.embedder = embedder;
  }

  /**
   * What the claims amount to.
   *
   * @param articles in the dossier's order
   * @param claims of each article, in the same order
   */
  public VisitRecord record(List<AnnotatedArticle> articles, List<List<Claim>> claims) {
    return work(articles, claims).visit();
  }

  /** The same record, with the way to it. */
  public TracedVisit trace(List<AnnotatedArticle> articles, List<List<Claim>> claims) {
    Work work = work(articles, claims);
    Trail trail =
        new TrailWriter(work.duplicates()).write(work.weighed(), work.found(), work.aside());
    return new TracedVisit(work.visit(), trail);
  }

  /** The record and what it was made from. */
  private record Work(
      VisitRecord visit,
      List<WeighedClaim> weighed,
      List<FoundOutcome> found,
      List<AsideClaim> aside,
      NearDuplicates duplicates) {}

  private Work work(List<AnnotatedArticle> articles, List<List<Claim>> claims) {
    DossierSettings settings = dossier.settings();
    NearDuplicates duplicates =
        new NearDuplicateFinder().find(articles.stream().map(AnnotatedArticle::text).toList());
    ForeignArticles foreign = ForeignArticles.among(articles);
    List<ArticleView> views = ArticleView.of(foreign.others(), new Gazetteer());
    Event event = new EventFinder(names, settings.event()).findIn(views);
    Map<ArticleId, Judgement> judgements = new TreeMap<>(foreign.judgements());
    judgements.putAll(new RelevanceJudge(names, event).judgeIn(views));
    List<Claim> admitted = new ArrayList<>();
    List<AsideClaim> aside = new ArrayList<>();
    for (Claim claim : claims.stream().flatMap(List::stream).toList()) {
      String reason = reasonAgainst(judgements.get(claim.article()), claim);
      if (reason == null) {
        admitted.add(claim);
      } else {
        aside.add(new AsideClaim(claim, reason));
      }
    }
    SalienceJudge salience = new SalienceJudge(event, Parties.of(event, names));
    List<WeighedClaim> weighed = new ClaimWeigher(themes, salience, embedder).weigh(admitted);
    OutcomeDates dates = new OutcomeDates(views, event);
    List<FoundOutcome> found =
        new OutcomeFinder(duplicates::family).find(weighed).stream().map(dates::addTo).toList();
    List<Outcome> outcomes = found.stream().map(FoundOutcome::outcome).toList();
    List<Figure> rates =
        articles.stream()
            .filter(article -> isOfEvent(judgements.get(article.text().article().id())))
            .flatMap(article -> ExchangeRates.of(article).stream())
            .toList();
    List<Quote> quotes = QuoteFinder.find(weighed);
    VisitRecord visit =
        new VisitRecord(
            settings,
            event,
            OtherMatters.behind(settings.themes(), outcomes, quotes),
            ArticleRegister.of(articles, judgements, duplicates),
            outcomes,
            Figures.withMore(Figures.distinct(admitted, Figures::isListed), rates),
            comparisons(articles, weighed, duplicates),
            quotes,
            new MeetingFinder(names, event).findIn(views, judgements),
            setAside(articles, judgements),
            dossier.diagnostics(),
            null);
    return new Work(visit, weighed, found, aside, duplicates);
  }

  private static List<Comparison> comparisons(
      List<AnnotatedArticle> articles, List<WeighedClaim> claims, NearDuplicates duplicates) {
    Map<ArticleId, LocalDate> published = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      LocalDate date = article.text().article().provenance().published();
      if (date != null) {
        published.put(article.text().article().id(), date);
      }
    }
    Stems stems = new Stems();
    List<Comparison> comparisons =
        new ArrayList<>(new FigureComparer(stems, duplicates::family).compare(claims));
    comparisons.addAll(new ToldActComparer(stems, duplicates::family, published).compare(claims));
    comparisons.sort(Comparator.comparing(Comparison::verdict));
    return List.copyOf(comparisons);
  }

  private static boolean isOfEvent(@Nullable Judgement judgement) {
    return judgement == null || judgement.isOfEvent();
  }

  private static @Nullable String reasonAgainst(@Nullable Judgement judgement, Claim claim) {
    return judgement == null ? null : judgement.reasonAgainst(claim.segment());
  }

  private List<SetAside> setAside(
      List<AnnotatedArticle> articles, Map<ArticleId, Judgement> judgements) {
    List<SetAside> aside = new ArrayList<>(dossier.unreadable());
    for (AnnotatedArticle article : articles) {
      aside.addAll(SetAsides.of(article.text(), judgements.get(article.text().article().id())));
    }
    return aside;
  }
}
