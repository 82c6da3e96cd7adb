package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.FigureFinder;
import org.readout.model.claim.FigureMention;
import org.readout.model.source.Span;

/** Reads the figures of one article's claims; the places it names most say whose money is meant. */
final class FigureReader {
  private static final FigureFinder FIGURES = new FigureFinder();

  private final AnnotatedArticle article;
  private final Set<String> places;

  FigureReader(AnnotatedArticle article) {
    this.article = article;
    this.places = article.places();
  }

  /** The figures within {@code span} of the clean text; their spans count in it too. */
  List<FigureMention> read(Span span) {
    String words = span.of(article.text().text());
    return FIGURES.find(words, article.tokensIn(span), span.start(), places).stream()
        .map(figure -> shifted(figure, span.start()))
        .toList();
  }

  private static FigureMention shifted(FigureMention figure, int by) {
    return new FigureMention(
        figure.span().shift(by),
        figure.value(),
        figure.upper(),
        figure.unit(),
        figure.approximate(),
        figure.bound(),
        figure.measures(),
        figure.kind());
  }
}
