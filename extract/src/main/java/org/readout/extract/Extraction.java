package org.readout.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Annotator;
import org.readout.extract.annotate.NameFinder;
import org.readout.extract.annotate.Names;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.extract.claim.ClaimFinder;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.meaning.EmbeddingModel;
import org.readout.extract.meaning.SentenceEmbedder;
import org.readout.extract.outcome.VisitRecorder;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.CleanText;
import org.readout.model.trail.TracedVisit;

/** From a folder of articles to the visit record: the stages in order and nothing else. */
public final class Extraction {
  private final @Nullable EmbeddingModel model;

  /** By rules and word lists alone. */
  public Extraction() {
    this(null);
  }

  /**
   * By rules and word lists, and where there is a model, with its help in telling themes.
   *
   * @param model or {@code null} for none
   */
  public Extraction(@Nullable EmbeddingModel model) {
    this.model = model;
  }

  /**
   * What the articles say of the visit.
   *
   * @throws InvalidDossierException where {@code dossier.yaml} has errors
   */
  public VisitRecord extract(Path folder) throws IOException, InvalidDossierException {
    Reading reading = read(folder);
    try (SentenceEmbedder embedder = embedder()) {
      return recorder(reading, embedder).record(reading.articles(), claims(reading));
    }
  }

  /**
   * The same record as {@link #extract}, with the way to it.
   *
   * @throws InvalidDossierException where {@code dossier.yaml} has errors
   */
  public TracedVisit trace(Path folder) throws IOException, InvalidDossierException {
    Reading reading = read(folder);
    try (SentenceEmbedder embedder = embedder()) {
      return recorder(reading, embedder).trace(reading.articles(), claims(reading));
    }
  }

  private @Nullable SentenceEmbedder embedder() throws IOException {
    return model == null ? null : model.open();
  }

  private static VisitRecorder recorder(Reading reading, @Nullable SentenceEmbedder embedder) {
    return new VisitRecorder(reading.dossier(), reading.names(), embedder);
  }

  private static List<List<Claim>> claims(Reading reading) {
    ClaimFinder finder = new ClaimFinder();
    return reading.articles().stream().map(finder::find).toList();
  }

  /**
   * The articles, clean and annotated.
   *
   * @throws InvalidDossierException where {@code dossier.yaml} has errors
   */
  public Reading read(Path folder) throws IOException, InvalidDossierException {
    PassageClassifier classifier = new PassageClassifier();
    Dossier dossier = new DossierReader(classifier).read(folder);
    TextCleaner cleaner = new TextCleaner(classifier);
    SentenceSplitter splitter = new SentenceSplitter();
    List<CleanText> texts = dossier.articles().stream().map(cleaner::clean).toList();
    List<List<Sentence>> sentences = texts.stream().map(splitter::split).toList();
    Names names = new NameFinder().find(texts, sentences);
    Annotator annotator = new Annotator();
    List<AnnotatedArticle> articles = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      CleanText text = texts.get(i);
      articles.add(annotator.annotate(text, sentences.get(i), names.mentions(text.article().id())));
    }
    return new Reading(dossier, articles, names);
  }
}
