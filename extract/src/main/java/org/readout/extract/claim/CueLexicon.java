package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Token;

/** The verbs that report speech, stance or attitude, in all their forms, with what they take. */
final class CueLexicon {
  private static final String WORDS = "reporting-cues.txt";

  private static final Set<String> UNMISTAKABLE = Set.of("said", "says", "told", "tells", "argues");

  /** The list that comes with the program. */
  static final CueLexicon BUNDLED = new CueLexicon();

  private final Map<String, List<CueVerb>> verbs = new HashMap<>();

  private CueLexicon() {
    CueVerb.Kind kind = CueVerb.Kind.STANCE;
    for (String line : WordList.read(CueLexicon.class, WORDS)) {
      if (line.startsWith("[")) {
        kind = CueVerb.Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        add(kind, line);
      }
    }
  }

  /** What the verb at {@code index} is as a cue; {@code null} where it is none. */
  @Nullable CueVerb at(List<Token> tokens, int index) {
    return tokens.get(index).isVerb() || isVerbTakenForNoun(tokens, index)
        ? find(tokens, index)
        : null;
  }

  /**
   * "Berg argues that": behind a name or a pronoun and before a clause, whatever the tagger says.
   */
  private boolean isVerbTakenForNoun(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    boolean form = token.tag().equals("NOUN") && token.lower().endsWith("s") && index > 0;
    if (!form && !UNMISTAKABLE.contains(token.lower())) {
      return false;
    }
    boolean subject =
        index > 0
            && (tokens.get(index - 1).tag().equals("PROPN")
                || tokens.get(index - 1).tag().equals("PRON")
                || UNMISTAKABLE.contains(token.lower()));
    Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : token;
    boolean compound = next.tag().equals("NOUN") || next.tag().equals("VERB") || next.is("of");
    return subject && !compound && isSpeech(tokens, index);
  }

  /** Whether the word can stand beside a quotation or at the end of what is said. */
  boolean isSpeech(List<Token> tokens, int index) {
    CueVerb verb = find(tokens, index);
    return verb != null && verb.isSpeech();
  }

  private @Nullable CueVerb find(List<Token> tokens, int index) {
    CueVerb plain = null;
    for (CueVerb verb : verbs.getOrDefault(tokens.get(index).lower(), List.of())) {
      String particle = verb.particle();
      if (particle == null) {
        plain = verb;
      } else if (index + 1 < tokens.size() && tokens.get(index + 1).is(particle)) {
        return verb;
      }
    }
    return plain;
  }

  private void add(CueVerb.Kind kind, String line) {
    List<String> halves = halves(line, ':');
    List<String> takes = halves(halves.get(1), '/');
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    words(takes.get(0)).forEach(word -> complements.add(Complement.named(word)));
    List<String> forms = new ArrayList<>(words(halves.get(0)));
    String particle = null;
    for (String form : List.copyOf(forms)) {
      if (form.startsWith("+")) {
        particle = form.substring(1);
        forms.remove(form);
      }
    }
    Collection<String> prepositions = words(takes.get(1));
    CueVerb verb = new CueVerb(kind, complements, Set.copyOf(prepositions), particle);
    forms.addAll(VerbForms.of(forms.get(0)));
    for (String form : Set.copyOf(forms)) {
      verbs.computeIfAbsent(form, key -> new ArrayList<>()).add(verb);
    }
  }

  private static List<String> halves(String line, char separator) {
    int at = line.indexOf(separator);
    return at < 0 ? List.of(line, "") : List.of(line.substring(0, at), line.substring(at + 1));
  }

  private static List<String> words(String part) {
    return part.isBlank() ? List.of() : List.of(part.strip().split(" +", -1));
  }
}
