package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.claim.Token;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/** Puts everything that was found in an article's sentences side by side. For one thread. */
public final class Annotator {
  private final Tagger tagger = new Tagger();
  private final QuotationFinder quotations = new QuotationFinder();

  public AnnotatedArticle annotate(
      CleanText text, List<Sentence> sentences, List<NameMention> names) {
    List<Span> quoted = quotations.find(text);
    List<AnnotatedSentence> annotated = new ArrayList<>(sentences.size());
    int next = 0;
    int nextName = 0;
    for (Sentence sentence : sentences) {
      GivenUpException.endIfInterrupted();
      List<Span> here = new ArrayList<>();
      while (next < quoted.size() && quoted.get(next).end() <= sentence.span().start()) {
        next++;
      }
      for (int i = next; i < quoted.size() && quoted.get(i).overlaps(sentence.span()); i++) {
        here.add(within(quoted.get(i), sentence.span()));
      }
      List<Token> tokens = new ProperNouns(names, nextName).mend(tagger.tag(sentence));
      while (nextName < names.size()
          && names.get(nextName).span().start() < sentence.span().end()) {
        nextName++;
      }
      annotated.add(new AnnotatedSentence(sentence, tokens, here));
    }
    return new AnnotatedArticle(text, annotated, quoted, names);
  }

  private static Span within(Span quotation, Span sentence) {
    return new Span(
        Math.max(quotation.start(), sentence.start()), Math.min(quotation.end(), sentence.end()));
  }
}
