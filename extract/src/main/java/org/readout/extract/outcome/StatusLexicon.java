package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.claim.VerbForms;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;

/** The verbs, phrases and nouns that decide a status, read from a word list. */
final class StatusLexicon {
  private static final int LONGEST_OBJECT = 9;
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "''", "``");
  private static final String WORDS = "status-cues.txt";

  /** Which verbs need more than themselves. */
  enum Kind {
    /** Counts by itself. */
    PLAIN,
    /** Only stresses what is said, so that a firmer verb in what is said counts before it. */
    SOFT,
    /** Counts where a figure beside it says how many or how much. */
    COUNTED
  }

  /**
   * What a verb says of its object when it is done and when it lies ahead.
   *
   * @param done {@code null} where the deed alone says nothing
   * @param note what the bare status would hide when it is done
   */
  record VerbStatus(@Nullable Status done, Status ahead, Kind kind, @Nullable String note) {
    boolean isSoft() {
      return kind == Kind.SOFT;
    }

    boolean isCounted() {
      return kind == Kind.COUNTED;
    }
  }

  /**
   * Words in a row and the status they decide.
   *
   * @param note what the bare status would hide
   */
  record Phrase(List<String> words, Status status, @Nullable String note) {
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

  /** The list that comes with the program. */
  static final StatusLexicon BUNDLED = new StatusLexicon();

  private final Map<String, VerbStatus> verbs = new HashMap<>();
  private final Set<String> bases = new HashSet<>();
  private final Set<String> light = new HashSet<>();
  private final Map<String, Status> objects = new HashMap<>();
  private final Map<String, Status> nouns = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private StatusLexicon() {
    List<String> section = List.of();
    for (String line : WordList.read(StatusLexicon.class, WORDS)) {
      if (line.startsWith("[")) {
        section = List.of(line.substring(1, line.length() - 1).split(" ", -1));
      } else {
        add(section, line);
      }
    }
  }

  /** What the word says if it is a verb. */
  @Nullable VerbStatus verb(Token token) {
    return verbs.get(token.lower());
  }

  /** Whether the word is a verb without an ending: "open", but not "opened". */
  boolean isBase(Token token) {
    return bases.contains(token.lower());
  }

  @Nullable Status noun(Token token) {
    return token.tag().equals("NOUN") ? nouns.get(token.lower()) : null;
  }

  /**
   * What a verb that says little by itself says with its object, which ends the noun phrase at
   * {@code from}: "gave an assurance" is a pledge, "gave an account" a claim. {@code null} where
   * the verb says enough.
   */
  @Nullable Status withObject(Token verb, List<Token> tokens, int from) {
    if (!light.contains(verb.lower())) {
      return null;
    }
    Status found = null;
    int last = Math.min(tokens.size(), from + LONGEST_OBJECT);
    for (int i = from; i < last && isInObject(tokens.get(i)); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("NOUN")) {
        Status own = objects.get(token.lower());
        found = own == null ? nouns.get(token.lower()) : own;
      }
    }
    return found;
  }

  private static boolean isInObject(Token token) {
    return token.isInNounPhrase()
        || token.tag().equals("ADV")
        || token.is("'s")
        || token.isOneOf(MARKS);
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

  private void add(List<String> section, String line) {
    List<String> words = List.of(line.split(" ", -1));
    switch (section.get(0)) {
      case "phrase" ->
          phrases
              .computeIfAbsent(words.get(0), first -> new ArrayList<>())
              .add(new Phrase(words, status(section.get(1)), note(section, 2)));
      case "light" -> words.forEach(word -> light.addAll(VerbForms.of(word)));
      case "irregular" -> light.addAll(words);
      case "object" -> words.forEach(word -> objects.put(word, status(section.get(1))));
      case "noun" -> words.forEach(word -> nouns.put(word, status(section.get(1))));
      default -> addVerb(section, words);
    }
  }

  private void addVerb(List<String> section, List<String> words) {
    String done = section.get(1);
    String ahead = section.get(2).equals("same") ? done : section.get(2);
    VerbStatus verb =
        new VerbStatus(
            done.equals("none") ? null : status(done),
            status(ahead),
            kind(section.get(0)),
            note(section, 3));
    bases.add(words.get(0));
    VerbForms.of(words.get(0)).forEach(form -> verbs.putIfAbsent(form, verb));
    words.forEach(form -> verbs.putIfAbsent(form, verb));
  }

  private static Kind kind(String label) {
    return switch (label) {
      case "soft" -> Kind.SOFT;
      case "counted" -> Kind.COUNTED;
      default -> Kind.PLAIN;
    };
  }

  private static @Nullable String note(List<String> section, int from) {
    return section.size() > from ? String.join(" ", section.subList(from, section.size())) : null;
  }

  private static Status status(String label) {
    return Status.valueOf(label.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
