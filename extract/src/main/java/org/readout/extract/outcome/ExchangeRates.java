package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.FigureFinder;
import org.readout.model.claim.Figure;
import org.readout.model.claim.FigureMention;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.DroppedPassage.Reason;

/**
 * The exchange rates that agencies print after a story, "($1 = 36 baht)". They are no part of what
 * the story says and are left out of its clean text, but its sums were converted at them.
 */
final class ExchangeRates {
  private static final FigureFinder FIGURES = new FigureFinder();
  private static final String RATE = " per ";
  private static final int LONGEST = 120;

  private ExchangeRates() {}

  /** In the order of the article. */
  static List<Figure> of(AnnotatedArticle article) {
    List<Figure> rates = new ArrayList<>();
    for (DroppedPassage passage : article.text().dropped()) {
      if (passage.reason() == Reason.FURNITURE && passage.span().length() <= LONGEST) {
        String words = passage.span().of(article.text().article().source().text());
        if (words.indexOf('=') >= 0) {
          add(words, article, rates);
        }
      }
    }
    return rates;
  }

  private static void add(String words, AnnotatedArticle article, List<Figure> rates) {
    for (FigureMention mention : FIGURES.find(words, List.of(), 0, article.places())) {
      if (mention.unit().contains(RATE)) {
        rates.add(
            Figures.figure(
                mention, mention.span().of(words), List.of(article.text().article().id())));
      }
    }
  }
}
