package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Names;
import org.readout.extract.article.Dossier;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.ArticleId;

/**
 * All articles' claims in, the visit record out: which visit it is, what belongs to it, what is
 * told twice, and what the claims amount to.
 */
public final class VisitRecorder {
  private final Dossier dossier;
  private final Names names;

  public VisitRecorder(Dossier dossier, Names names) {
    this.dossier = dossier;
    this.names = names;
  }

  /**
   * What the claims amount to.
   *
   * @param articles in the dossier's order
   * @param claims of each article, in the same order
   */
  public VisitRecord record(List<AnnotatedArticle> articles, List<List<Claim>> claims) {
    DossierSettings settings = dossier.settings();
    NearDuplicates duplicates =
        new NearDuplicateFinder().find(articles.stream().map(AnnotatedArticle::text).toList());
    List<ArticleView> views = ArticleView.of(articles, new Gazetteer());
    Event event = new EventFinder(names, settings.event()).findIn(views);
    Map<ArticleId, Judgement> judgements = new RelevanceJudge(names, event).judgeIn(views);
    List<Claim> admitted = new ArrayList<>();
    claims.forEach(ofArticle ->
        ofArticle.stream()
            .filter(claim -> isAdmitted(judgements.get(claim.article()), claim))
            .forEach(admitted::add));
    SalienceJudge salience = new SalienceJudge(event, Parties.of(event, names));
    List<WeighedClaim> weighed = new ClaimWeigher(settings.themes(), salience).weigh(admitted);
    List<FoundOutcome> found = new OutcomeFinder(duplicates::family).find(weighed);
    List<Outcome> outcomes = found.stream().map(FoundOutcome::outcome).toList();
    List<Quote> quotes = QuoteFinder.find(weighed);
    return new VisitRecord(
        settings,
        event,
        OtherMatters.behind(settings.themes(), outcomes, quotes),
        ArticleRegister.of(articles, judgements, duplicates),
        outcomes,
        Figures.distinct(admitted, Figures::isListed),
        new FigureComparer(new Stems(), duplicates::family).compare(weighed),
        quotes,
        new MeetingFinder(names, event).findIn(views, judgements),
        setAside(articles, judgements),
        dossier.diagnostics());
  }

  private static boolean isAdmitted(@Nullable Judgement judgement, Claim claim) {
    return judgement == null || judgement.admits(claim.segment());
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
