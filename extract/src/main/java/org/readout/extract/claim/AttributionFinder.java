package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/**
 * Finds who says what: source, cue and content (the terms of the PARC and PolNeAR corpora) of each
 * attribution in an article. A quotation without a cue of its own goes with the attribution before
 * it in the paragraph, or with the one after it where the speaker is named late or where only that
 * one stands beside it.
 */
final class AttributionFinder {
  private final CueLexicon cues = CueLexicon.BUNDLED;
  private final NounLexicon nouns = NounLexicon.BUNDLED;

  /** In the order of the text. */
  List<Said> find(AnnotatedArticle article) {
    List<Said> found = new ArrayList<>();
    List<AnnotatedSentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      GivenUpException.endIfInterrupted();
      AnnotatedSentence sentence = sentences.get(i);
      List<Said> here = new SentenceAttributions(sentence, i, cues, nouns).find();
      if (here.isEmpty() && sentence.isWhollyQuoted()) {
        here = List.of(continuation(sentence, i));
      }
      found.addAll(here);
    }
    return lendSources(found, sentences);
  }

  private static Said continuation(AnnotatedSentence sentence, int index) {
    Span whole = sentence.sentence().span();
    return new Said(index, null, null, null, whole, null, whole, Mode.DIRECT, CueVerb.Kind.SPEECH);
  }

  /** Gives a quotation that goes on the speaker of its neighbour in the same paragraph. */
  private static List<Said> lendSources(List<Said> found, List<AnnotatedSentence> sentences) {
    List<Said> result = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Said said = found.get(i);
      if (said.cue() == null) {
        Said before = i > 0 ? result.get(i - 1) : null;
        Said after = i + 1 < found.size() ? nextWithCue(found, i) : null;
        said = said.withSource(sourceOfNeighbour(said, before, after, sentences));
      }
      result.add(said);
    }
    return List.copyOf(result);
  }

  private static @Nullable Said nextWithCue(List<Said> found, int index) {
    int next = index + 1;
    while (next < found.size() && found.get(next).cue() == null) {
      next++;
    }
    return next < found.size() ? found.get(next) : null;
  }

  private static @Nullable Span sourceOfNeighbour(
      Said said, @Nullable Said before, @Nullable Said after, List<AnnotatedSentence> sentences) {
    int paragraph = paragraph(said, sentences);
    Said first = inParagraph(before, paragraph, sentences);
    Said last = inParagraph(after, paragraph, sentences);
    if (first != null && last != null) {
      boolean besideLast =
          said.sentence() - first.sentence() > 1 && last.sentence() - said.sentence() <= 1;
      return besideLast ? last.speaker() : first.speaker();
    }
    if (first != null) {
      return first.speaker();
    }
    if (last != null) {
      return last.speaker();
    }
    if (before != null && said.sentence() - before.sentence() <= 1) {
      return before.speaker();
    }
    return null;
  }

  /** The neighbour if it is a quotation of the same paragraph. */
  private static @Nullable Said inParagraph(
      @Nullable Said neighbour, int paragraph, List<AnnotatedSentence> sentences) {
    return neighbour != null
            && neighbour.mode() == Mode.DIRECT
            && paragraph(neighbour, sentences) == paragraph
        ? neighbour
        : null;
  }

  private static int paragraph(Said said, List<AnnotatedSentence> sentences) {
    return sentences.get(said.sentence()).sentence().paragraph();
  }
}
