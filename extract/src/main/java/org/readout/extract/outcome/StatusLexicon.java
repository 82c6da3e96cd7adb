package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.claim.VerbForms;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;

/** The verbs and phrases that decide a status, read from a word list. */
final class StatusLexicon {
  private static final String WORDS = "status-cues.txt";

  /**
   * What a verb says of its object when it is done and when it lies ahead.
   *
   * @param done {@code null} where the deed alone says nothing
   */
  record VerbStatus(@Nullable Status done, Status ahead) {}

  /** Words in a row and the status they decide. */
  record Phrase(List<String> words, Status status) {
    boolean standsAt(List<Token> tokens, int index) {
      if (index + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (!word.equals("*") && !tokens.get(index + i).is(word)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, VerbStatus> verbs = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  StatusLexicon() {
    String section = "";
    for (String line : WordList.read(StatusLexicon.class, WORDS)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        add(section, line);
      }
    }
  }

  @Nullable VerbStatus verb(Token token) {
    return token.isVerb() ? verbs.get(token.lower()) : null;
  }

  /** The longest phrase that begins at the token. */
  @Nullable Phrase phraseAt(List<Token> tokens, int index) {
    Phrase longest = null;
    for (Phrase phrase : phrases.getOrDefault(tokens.get(index).lower(), List.of())) {
      if (phrase.standsAt(tokens, index)
          && (longest == null || longest.words().size() < phrase.words().size())) {
        longest = phrase;
      }
    }
    return longest;
  }

  private void add(String section, String line) {
    String[] head = section.split(" ", -1);
    List<String> words = List.of(line.split(" ", -1));
    if (head[0].equals("phrase")) {
      Status status = status(head[1]);
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, status));
      return;
    }
    Status done = head[1].equals("none") ? null : status(head[1]);
    VerbStatus verb = new VerbStatus(done, status(head[2].equals("same") ? head[1] : head[2]));
    VerbForms.of(words.get(0)).forEach(form -> verbs.putIfAbsent(form, verb));
    words.forEach(form -> verbs.putIfAbsent(form, verb));
  }

  private static Status status(String label) {
    return Status.valueOf(label.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
