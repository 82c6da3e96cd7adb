package org.readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.extract.Annotated;
import org.readout.extract.Golden;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Claim;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * Who says what, shown inside the words: {@code [content]} in the evidence, then the speaker, the
 * cue and the statement that can be read alone.
 */
class ClaimFinderTest {
  @TestFactory
  Stream<DynamicTest> claimsOf() {
    return Golden.cases("org/readout/extract/claim/cases", this::describe);
  }

  private String describe(String text) {
    AnnotatedArticle annotated = Annotated.article(text);
    StringBuilder description = new StringBuilder();
    for (Claim claim : new ClaimFinder().find(annotated)) {
      assertThat(claim.evidence().text()).isEqualTo(claim.evidence().span().of(text));
      description.append(describe(claim, annotated.text())).append('\n');
    }
    return description.toString();
  }

  private static String describe(Claim claim, CleanText clean) {
    Span segment = claim.segment();
    String words = segment.of(clean.text());
    int start = claim.content().start() - segment.start();
    int end = claim.content().end() - segment.start();
    String marked =
        words.substring(0, start) + "[" + words.substring(start, end) + "]" + words.substring(end);
    Attribution attribution = claim.attribution();
    String who =
        attribution == null
            ? "the article"
            : attribution.source()
                + (attribution.role() == null ? "" : ", " + attribution.role())
                + " | "
                + attribution.cue()
                + " | "
                + attribution.mode().label();
    return marked.replace('\n', ' ')
        + "\n  who: "
        + who
        + "\n  statement: "
        + claim.statement()
        + "\n";
  }
}
