package org.readout.extract.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.annotate.Token;

/** The verbs that report speech or stance, in all their forms. */
final class CueLexicon {
  private static final String WORDS = "reporting-cues.txt";

  private final Set<String> speech = new HashSet<>();
  private final Set<String> stance = new HashSet<>();

  CueLexicon() {
    Set<String> section = stance;
    for (String line : lines()) {
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
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    List<String> words = List.of(line.split(" "));
    section.addAll(VerbForms.of(words.get(0)));
    section.addAll(words);
  }

  private static List<String> lines() {
    try (InputStream in = CueLexicon.class.getResourceAsStream(WORDS)) {
      if (in == null) {
        throw new IllegalStateException(WORDS + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WORDS, e);
    }
  }
}
