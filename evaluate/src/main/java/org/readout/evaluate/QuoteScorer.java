package org.readout.evaluate;

import java.util.List;
import org.readout.evaluate.AnswerKey.ExpectedQuote;
import org.readout.evaluate.ArticleTexts.Place;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.VisitRecord;

/** How many of people's own words were found, and by whom they were said to be. */
final class QuoteScorer {
  private static final int SHOWN = 120;

  /** A quotation of the record at one of its places. */
  record Found(Quote quote, Place place) {}

  private final List<Found> found;

  QuoteScorer(VisitRecord visit, ArticleTexts texts) {
    this.found =
        visit.quotes().stream()
            .flatMap(quote ->
                texts.evidence(quote.evidence()).stream().map(place -> new Found(quote, place)))
            .toList();
  }

  /** Where quotations stand. */
  List<Place> places() {
    return found.stream().map(Found::place).toList();
  }

  void score(List<ExpectedQuote> expected, ArticleTexts texts, Reasons reasons, Scoreboard board) {
    int heard = 0;
    int right = 0;
    for (ExpectedQuote quote : expected) {
      Place place = texts.place(quote.passage());
      List<Quote> candidates =
          found.stream()
              .filter(one -> place != null && place.overlaps(one.place()))
              .map(Found::quote)
              .toList();
      heard += candidates.isEmpty() ? 0 : 1;
      if (candidates.stream()
          .anyMatch(one -> PersonNames.areSame(quote.speaker(), one.attribution().source()))) {
        right++;
      } else {
        String why = reasons.ofQuote(quote, place, candidates);
        board.miss(Miss.Kind.QUOTE_MISSED, quote.speaker(), beginning(quote), why);
      }
    }
    board.add(Score.share("quotes.recall", heard, expected.size(), 1));
    board.add(Score.share("quotes.speaker", right, expected.size(), 1));
  }

  private static String beginning(ExpectedQuote quote) {
    String words = quote.passage().words();
    return words.substring(0, Math.min(SHOWN, words.length()));
  }
}
