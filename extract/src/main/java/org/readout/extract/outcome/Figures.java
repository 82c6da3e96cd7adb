package org.readout.extract.outcome;

import java.util.List;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Figure;
import org.readout.model.claim.FigureMention;
import org.readout.model.source.ArticleId;

/** Makes a record's figures out of the ones read in claims. */
final class Figures {
  private Figures() {}

  static Figure figure(FigureMention mention, String text, List<ArticleId> articles) {
    return new Figure(
        mention.value(),
        mention.unit(),
        mention.approximate(),
        mention.bound(),
        mention.measures(),
        text,
        articles);
  }

  /** The words of a figure as the claim's clean text has them. */
  static String words(Claim claim, FigureMention mention) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (var token : claim.tokens()) {
      if (mention.span().contains(token.span())) {
        if (last >= 0 && token.span().start() > last) {
          words.append(' ');
        }
        words.append(token.text());
        last = token.span().end();
      }
    }
    return words.toString();
  }
}
