package org.readout.extract;

import java.util.List;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Annotator;
import org.readout.extract.annotate.NameFinder;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

/** Takes a text through the first stages, the way a dossier with one article would. */
public final class Annotated {
  private static final Annotator ANNOTATOR = new Annotator();

  private Annotated() {}

  public static AnnotatedArticle article(String text) {
    SourceText source = new SourceText("case.txt", text, "0");
    Article article =
        new Article(new ArticleId(1), source, new Span(0, text.length()), Provenance.UNKNOWN);
    CleanText clean = new TextCleaner().clean(article);
    List<Sentence> sentences = new SentenceSplitter().split(clean);
    return ANNOTATOR.annotate(
        clean,
        sentences,
        new NameFinder().find(List.of(clean), List.of(sentences)).mentions(article.id()));
  }
}
