package org.readout.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
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
import org.readout.extract.outcome.ThemeWords;
import org.readout.extract.outcome.VisitRecorder;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.extract.text.LanguageReader;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.CleanText;
import org.readout.model.trail.TracedVisit;

/** From a folder of articles to the visit record: the stages in order and nothing else. */
public final class Extraction {
  private static final List<Sentence> NONE = List.of();

  private final @Nullable EmbeddingModel model;
  private final int threads;
  private final AtomicReference<@Nullable ThemeWords> recent = new AtomicReference<>();

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
    this(model, Runtime.getRuntime().availableProcessors());
  }

  /** By rules and word lists alone, on the caller's thread: for callers that use all processors. */
  public static Extraction onOneThread() {
    return new Extraction(null, 1);
  }

  /**
   * On as many threads as wanted; the record is the same on any number.
   *
   * @param model or {@code null} for none
   */
  Extraction(@Nullable EmbeddingModel model, int threads) {
    this.model = model;
    this.threads = threads;
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

  private VisitRecorder recorder(Reading reading, @Nullable SentenceEmbedder embedder) {
    Dossier dossier = reading.dossier();
    ThemeWords themes = themeWords(dossier.settings().themes());
    return new VisitRecorder(dossier, reading.names(), themes, embedder);
  }

  /** Most dossiers of a batch have the same themes; the last ones read are kept. */
  private ThemeWords themeWords(List<Theme> themes) {
    ThemeWords known = recent.get();
    if (known == null || !known.themes().equals(themes)) {
      known = ThemeWords.of(themes);
      recent.set(known);
    }
    return known;
  }

  private List<List<Claim>> claims(Reading reading) {
    List<AnnotatedArticle> articles = reading.articles();
    return SideBySide.map(
        articles.size(),
        threads,
        () -> {
          ClaimFinder finder = new ClaimFinder();
          return article -> finder.find(articles.get(article));
        });
  }

  private static boolean isReadable(CleanText text) {
    return LanguageReader.isExtractedFrom(text.article().provenance().language());
  }

  /**
   * The articles, clean and annotated; those in another language than English without sentences.
   *
   * @throws InvalidDossierException where {@code dossier.yaml} has errors
   */
  public Reading read(Path folder) throws IOException, InvalidDossierException {
    PassageClassifier classifier = new PassageClassifier();
    Dossier dossier = new DossierReader(classifier).read(folder);
    TextCleaner cleaner = new TextCleaner(classifier);
    SentenceSplitter splitter = new SentenceSplitter();
    List<CleanText> texts = dossier.articles().stream().map(cleaner::clean).toList();
    List<List<Sentence>> sentences =
        texts.stream().map(text -> isReadable(text) ? splitter.split(text) : NONE).toList();
    Names names = new NameFinder().find(texts, sentences);
    List<AnnotatedArticle> articles =
        SideBySide.map(texts.size(), threads, () -> annotator(texts, sentences, names));
    return new Reading(dossier, articles, names);
  }

  private static IntFunction<AnnotatedArticle> annotator(
      List<CleanText> texts, List<List<Sentence>> sentences, Names names) {
    Annotator annotator = new Annotator();
    return article -> {
      CleanText text = texts.get(article);
      return annotator.annotate(text, sentences.get(article), names.mentions(text.article().id()));
    };
  }
}
