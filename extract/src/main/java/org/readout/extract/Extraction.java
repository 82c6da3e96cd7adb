package org.readout.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Annotator;
import org.readout.extract.annotate.NameFinder;
import org.readout.extract.annotate.Names;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.extract.claim.ClaimFinder;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.outcome.VisitRecorder;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.CleanText;
import org.readout.model.source.Relevance;

/** From a folder of articles to the visit record. */
public final class Extraction {
  public VisitRecord extract(Path folder) throws IOException, InvalidDossierException {
    Dossier dossier = new DossierReader().read(folder);
    TextCleaner cleaner = new TextCleaner();
    SentenceSplitter splitter = new SentenceSplitter();
    List<CleanText> texts = dossier.articles().stream().map(cleaner::clean).toList();
    List<List<Sentence>> sentences = texts.stream().map(splitter::split).toList();
    Names names = new NameFinder().find(texts, sentences);
    Annotator annotator = new Annotator();
    ClaimFinder finder = new ClaimFinder();
    List<Claim> claims = new ArrayList<>();
    List<RegisteredArticle> register = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      CleanText text = texts.get(i);
      AnnotatedArticle article =
          annotator.annotate(text, sentences.get(i), names.mentions(text.article().id()));
      claims.addAll(finder.find(article));
      register.add(
          new RegisteredArticle(
              text.article(),
              text.paragraphs().stream().map(text.offsets()::toOriginal).toList(),
              Relevance.EVENT,
              null,
              null));
    }
    Event event = new Event(null, null, List.of(), null, null, Set.of());
    VisitRecorder.Outcomes outcomes =
        new VisitRecorder(dossier.settings().themes(), event, List.of(), id -> id).record(claims);
    return new VisitRecord(
        dossier.settings(),
        event,
        dossier.settings().themes(),
        register,
        outcomes.outcomes(),
        outcomes.figures(),
        outcomes.comparisons(),
        outcomes.quotes(),
        List.of(),
        dossier.unreadable(),
        dossier.diagnostics());
  }
}
