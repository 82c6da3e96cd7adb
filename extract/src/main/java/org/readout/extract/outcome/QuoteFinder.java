package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Quote;

/** Collects people's own words; the same words in several articles are one quote. */
final class QuoteFinder {
  private static final int FEWEST_WORDS = 3;

  private QuoteFinder() {}

  /** In the order of the articles. */
  static List<Quote> find(List<WeighedClaim> claims) {
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (WeighedClaim claim : claims) {
      Attribution attribution = claim.claim().attribution();
      List<EvidenceSpan> words = claim.claim().quotations();
      if (attribution == null || words.isEmpty() || isShort(words)) {
        continue;
      }
      String text =
          words.stream().map(EvidenceSpan::withoutMarks).collect(Collectors.joining(" … "));
      quotes.merge(
          attribution.source() + ": " + text,
          new Quote(text, claim.theme(), attribution, words),
          QuoteFinder::joined);
    }
    return List.copyOf(quotes.values());
  }

  private static boolean isShort(List<EvidenceSpan> words) {
    return words.stream().mapToInt(span -> span.text().split("\\s+", -1).length).sum()
        < FEWEST_WORDS;
  }

  private static Quote joined(Quote one, Quote other) {
    List<EvidenceSpan> evidence = new ArrayList<>(one.evidence());
    evidence.addAll(other.evidence());
    return new Quote(one.text(), one.theme(), one.attribution(), evidence);
  }
}
