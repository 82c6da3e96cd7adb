package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.claim.Attribution.Mode;

/**
 * What a briefing takes for speech, of all the attributions of an article: an attitude is told in
 * the article's own voice; what one speaker holds in one breath ("welcomed the offer and praised
 * the road") is one claim; a quotation that runs on is one.
 */
final class ReportedSpeech {
  private static final int LONGEST_QUOTATION = 420;

  private ReportedSpeech() {}

  /** In the order of the text. */
  static List<Said> of(List<Said> attributions, AnnotatedArticle article) {
    List<Said> reported = new ArrayList<>();
    for (Said said : attributions) {
      Said before = reported.isEmpty() ? null : reported.get(reported.size() - 1);
      if (before != null && isSameBreath(before, said)) {
        reported.set(reported.size() - 1, before.through(said));
      } else if (said.kind() != CueVerb.Kind.ATTITUDE) {
        reported.add(said);
      }
    }
    return new RunningQuotations(article, LONGEST_QUOTATION).join(reported);
  }

  private static boolean isSameBreath(Said before, Said said) {
    return before.sentence() == said.sentence()
        && said.kind() != CueVerb.Kind.SPEECH
        && said.cue() != null
        && before.mode() == Mode.INDIRECT
        && Objects.equals(before.speaker(), said.speaker())
        && said.content().start() >= before.content().end();
  }
}
