package org.readout.extract.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.FigureFinder;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.source.Span;

/** Reads the figures of one article's claims; the places it names most say whose money is meant. */
final class FigureReader {
  private static final FigureFinder FIGURES = new FigureFinder();

  private final AnnotatedArticle article;
  private final Set<String> places;

  FigureReader(AnnotatedArticle article) {
    this.article = article;
    this.places = places(article.names());
  }

  private static Set<String> places(List<NameMention> names) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.kind() == NameKind.PLACE)
        .forEach(name -> counts.merge(name.name(), 1, Integer::sum));
    Set<String> places = new LinkedHashSet<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(place -> places.add(place.getKey()));
    return places;
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
