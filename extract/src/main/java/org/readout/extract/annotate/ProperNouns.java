package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Token;

/**
 * Mends what the part-of-speech model takes a name for that it has never seen: a capitalised word
 * of a person's or body's name is a proper noun, and so is one in the middle of a sentence that
 * would be a verb or a preposition. Headlines, where most words are capitalised, stay as they are.
 */
final class ProperNouns {
  private static final Set<String> MISTAKEN_IN_NAMES =
      Set.of("VERB", "AUX", "ADJ", "ADV", "ADP", "SCONJ", "INTJ", "X");
  private static final Set<String> MISTAKEN = Set.of("VERB", "ADP", "ADV");

  private final List<NameMention> names;
  private int next;

  /**
   * @param first index of the first name that may stand in the sentence
   */
  ProperNouns(List<NameMention> names, int first) {
    this.names = names;
    this.next = first;
  }

  List<Token> mend(List<Token> tokens) {
    boolean headline = isHeadline(tokens);
    List<Token> result = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean mistaken =
          isInName(token) && MISTAKEN_IN_NAMES.contains(token.tag())
              || !headline && isWithin(tokens, i) && MISTAKEN.contains(token.tag());
      result.add(mistaken && token.isCapitalised() ? token.tagged("PROPN") : token);
    }
    return result;
  }

  private boolean isInName(Token token) {
    while (next < names.size() && names.get(next).span().end() <= token.span().start()) {
      next++;
    }
    return next < names.size()
        && names.get(next).kind() != NameKind.PLACE
        && names.get(next).span().contains(token.span());
  }

  /** Whether no sentence, quotation or line can begin at the token. */
  private static boolean isWithin(List<Token> tokens, int index) {
    return index > 0 && tokens.get(index - 1).isWord() && tokens.get(index).text().length() > 1;
  }

  private static boolean isHeadline(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    long raised = tokens.stream().filter(Token::isCapitalised).count();
    return 2 * raised > words;
  }
}
