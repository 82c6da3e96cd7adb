package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.source.Span;

/**
 * Joins a quotation that runs over several sentences of a paragraph, with or without the speaker in
 * between ("A," she said. "B."), into one attribution from its first mark to its last.
 */
final class RunningQuotations {
  private static final int WIDEST_GAP = 2;

  private final AnnotatedArticle article;
  private final int longest;

  /**
   * @param longest characters beyond which nothing more is joined
   */
  RunningQuotations(AnnotatedArticle article, int longest) {
    this.article = article;
    this.longest = longest;
  }

  /** In the order of the text, as they came. */
  List<Said> join(List<Said> found) {
    List<Said> result = new ArrayList<>();
    for (Said said : found) {
      Said before = result.isEmpty() ? null : result.get(result.size() - 1);
      if (before != null && goesOn(before, said)) {
        result.set(result.size() - 1, join(before, said));
      } else {
        result.add(said);
      }
    }
    return result;
  }

  private boolean goesOn(Said before, Said said) {
    boolean direct = before.mode() == Mode.DIRECT && said.mode() == Mode.DIRECT;
    boolean oneCue = before.cue() == null || said.cue() == null;
    Span both = before.segment().union(said.segment());
    return direct
        && oneCue
        && said.segment().start() - before.segment().end() <= WIDEST_GAP
        && paragraph(before) == paragraph(said)
        && both.length() <= longest
        && Objects.equals(before.source(), said.source());
  }

  private int paragraph(Said said) {
    return article.sentences().get(said.sentence()).sentence().paragraph();
  }

  private static Said join(Said before, Said said) {
    return new Said(
        before.sentence(),
        before.source(),
        before.antecedent(),
        before.cue() == null ? said.cue() : before.cue(),
        before.content().union(said.content()),
        null,
        before.segment().union(said.segment()),
        Mode.DIRECT,
        CueVerb.Kind.SPEECH);
  }
}
