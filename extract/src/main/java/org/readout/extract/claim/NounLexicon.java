package org.readout.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Token;

/** The nouns that stand for something said, thought or wanted, with the words that can follow. */
final class NounLexicon {
  private static final String WORDS = "reporting-nouns.txt";

  /** The list that comes with the program. */
  static final NounLexicon BUNDLED = new NounLexicon();

  private final Map<String, Set<String>> nouns = new HashMap<>();

  private NounLexicon() {
    for (String line : WordList.read(NounLexicon.class, WORDS)) {
      int colon = line.indexOf(':');
      String noun = line.substring(0, colon).strip();
      Set<String> links = Set.copyOf(List.of(line.substring(colon + 1).strip().split(" +", -1)));
      nouns.put(noun, links);
      nouns.put(VerbForms.of(noun).get(1), links);
    }
  }

  /** Whether the token is such a noun and {@code next} begins what it stands for. */
  boolean links(Token token, Token next) {
    return nouns.getOrDefault(token.lower(), Set.of()).contains(next.lower());
  }
}
