package org.readout.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Token;

/** The verbs that report speech or stance, in all their forms. */
final class CueLexicon {
  private static final String WORDS = "reporting-cues.txt";

  private final Set<String> speech = new HashSet<>();
  private final Set<String> stance = new HashSet<>();

  CueLexicon() {
    Set<String> section = stance;
    for (String line : WordList.read(CueLexicon.class, WORDS)) {
      switch (line) {
        case "[speech]" -> section = speech;
        case "[stance]" -> section = stance;
        default -> addForms(section, line);
      }
    }
  }

  /** Whether the token is a verb that reports what somebody says or holds. */
  boolean isCue(Token token) {
    return token.isVerb() && (token.isOneOf(speech) || token.isOneOf(stance));
  }

  /** Whether the verb can stand beside a quotation or at the end of what is said. */
  boolean isSpeech(Token token) {
    return token.isOneOf(speech);
  }

  private static void addForms(Set<String> section, String line) {
    List<String> words = List.of(line.split(" ", -1));
    section.addAll(VerbForms.of(words.get(0)));
    section.addAll(words);
  }
}
