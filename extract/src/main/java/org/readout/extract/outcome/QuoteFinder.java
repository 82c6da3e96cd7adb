package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Quote;

/**
 * Collects people's own words; the same words in several articles are one quote. A single word in
 * quotation marks is no quote: the marks may as well hold it at arm's length.
 */
final class QuoteFinder {
  private static final int FEWEST_WORDS = 2;

  private QuoteFinder() {}

  /** In the order of the articles. */
  static List<Quote> find(List<WeighedClaim> claims) {
    Map<Shingles.Words, Quote> quotes = new LinkedHashMap<>();
    for (WeighedClaim claim : claims) {
      Attribution attribution = claim.claim().attribution();
      List<EvidenceSpan> words = claim.claim().quotations();
      if (attribution != null && words.stream().anyMatch(QuoteFinder::isLongEnough)) {
        String text =
            words.stream().map(EvidenceSpan::withoutMarks).collect(Collectors.joining(" … "));
        quotes.merge(
            Shingles.words(text),
            new Quote(text, claim.theme(), attribution, words),
            QuoteFinder::joined);
      }
    }
    return List.copyOf(quotes.values());
  }

  private static boolean isLongEnough(EvidenceSpan words) {
    return Shingles.words(words.text()).size() >= FEWEST_WORDS;
  }

  /** Told by whoever is called by an office; the first where both are, or neither. */
  private static Quote joined(Quote one, Quote other) {
    boolean better = one.attribution().role() == null && other.attribution().role() != null;
    List<EvidenceSpan> evidence = new ArrayList<>(one.evidence());
    evidence.addAll(other.evidence());
    return new Quote(
        one.text(), one.theme(), better ? other.attribution() : one.attribution(), evidence);
  }
}
