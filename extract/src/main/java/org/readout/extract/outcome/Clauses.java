package org.readout.extract.outcome;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/** A claim's words as clauses: which verb is the main one, and what hangs on something else. */
final class Clauses {
  private static final int REACH = 9;
  private static final int BY_WITHIN = 3;

  /** Before "which": the story goes on. */
  private static final Set<String> GOING_ON = Set.of("after", "following", "during", "whereupon");

  /** Of whom these are said, they stand by while others act: "watched as". */
  private static final Set<String> WATCHING = Set.of("watched", "watching", "watch", "on", "by");

  private static final Set<String> MEANWHILE = Set.of("as", "while");

  private static final Set<String> PURPOSES =
      Set.of("purpose", "goal", "aim", "objective", "task", "idea", "point", "intention");

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "which",
          "who",
          "whom",
          "whose",
          "after",
          "when",
          "while",
          "as",
          "if",
          "unless",
          "because",
          "since",
          "before",
          "where",
          "until",
          "although",
          "though",
          "than");

  private final Claim claim;
  private final List<Token> tokens;
  private final boolean[] quoted;
  private final int speechStart;
  private final int speechEnd;
  private final int main;

  Clauses(Claim claim) {
    this.claim = claim;
    this.tokens = claim.tokens();
    this.quoted = quoted(claim);
    this.speechEnd = endOfSpeechCue();
    this.speechStart = startOfSpeechCue();
    int first = firstVerb(i -> subordinator(i) < 0 && !isReducedRelative(i));
    this.main = first >= 0 ? first : firstVerb(this::isHeldByOpening);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Whether the word belongs to what is said, and not to who says it. */
  boolean isSaid(int i) {
    return claim.content().contains(tokens.get(i).span());
  }

  /** Whether the word is the verb by which somebody says something. */
  boolean isSpeechCue(int i) {
    return i >= speechStart && i < speechEnd;
  }

  /** Whether the words are the speaker's own. */
  boolean isQuoted(int i) {
    return quoted[i];
  }

  /** The main verb, one that "and" sets beside it, or one with an auxiliary of its own. */
  boolean isHead(int i) {
    boolean coordinated =
        i > 0 && tokens.get(i - 1).is("and") || i > 1 && tokens.get(i - 2).is("and");
    return i == main
        || coordinated && !isParticiple(i)
        || VerbGroup.endingAt(tokens, i).isFinite()
        || goesOn(i);
  }

  boolean isMain(int i) {
    return i == main;
  }

  /** "The purpose of the trip is to", "what they did is to": says what it is, and no plan. */
  boolean isEquative(int group) {
    boolean opens = true;
    for (int i = 0; i < group; i++) {
      if (isSaid(i)) {
        Token token = tokens.get(i);
        if (token.isOneOf(PURPOSES) || opens && token.is("what")) {
          return true;
        }
        opens = token.is("that") || !token.isWord();
      }
    }
    return false;
  }

  /** "They met, after which they signed", "they watched as officials signed". */
  private boolean goesOn(int i) {
    for (int k = i - 1; k > 0 && i - k < REACH; k--) {
      if (isWatched(k)) {
        return true;
      }
      if (tokens.get(k).is("which")) {
        return tokens.get(k - 1).isOneOf(GOING_ON);
      }
    }
    return false;
  }

  private boolean isWatched(int i) {
    return i > 0 && tokens.get(i).isOneOf(MEANWHILE) && tokens.get(i - 1).isOneOf(WATCHING);
  }

  /** Whether a relative or adverbial clause holds the word. */
  boolean isSubordinate(int i) {
    return i != main && (subordinator(i) >= 0 || isReducedRelative(i));
  }

  /** The nearest word before that opens a clause of its own; {@code -1} where there is none. */
  private int subordinator(int i) {
    for (int k = i - 1; k >= 0 && i - k < REACH; k--) {
      Token token = tokens.get(k);
      if (token.is(",") || token.span().start() < claim.content().start()) {
        return -1;
      }
      if (isWatched(k) || token.is("which") && k > 0 && tokens.get(k - 1).isOneOf(GOING_ON)) {
        return -1;
      }
      boolean relative = token.is("that") && k > 0 && tokens.get(k - 1).isNominal();
      if (relative || token.isOneOf(SUBORDINATORS) && !opensDate(k)) {
        return k;
      }
    }
    return -1;
  }

  /** "Since March", "until 1997". */
  private boolean opensDate(int i) {
    return i + 1 < tokens.size()
        && (tokens.get(i + 1).tag().equals("NUM") || tokens.get(i + 1).isOneOf(VerbCues.DATES));
  }

  /** "The hospital given by Norway was opened", "the plan put forward by the mediator". */
  private boolean isReducedRelative(int i) {
    Token token = tokens.get(i);
    boolean other = token.lower().endsWith("s") || token.lower().endsWith("ing");
    if (i == 0 || other || !token.tag().equals("VERB") || !tokens.get(i - 1).isNominal()) {
      return false;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + BY_WITHIN); k++) {
      if (tokens.get(k).is("by")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition holds the noun: "at the king's request". */
  boolean isAside(int i) {
    int k = i - 1;
    while (k >= 0 && (tokens.get(k).isInNounPhrase() || tokens.get(k).is("'s"))) {
      k--;
    }
    return k >= 0 && tokens.get(k).tag().equals("ADP");
  }

  /** Whether what looks like a verb is a noun: "the claim", "Japan's offer". */
  boolean isNominal(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean adjective = before.tag().equals("ADJ") && !tokens.get(i).lower().endsWith("ed");
    return before.is("'s") || before.tag().equals("DET") || adjective;
  }

  /** Tagged as a verb, or standing where only a verb can. */
  boolean isVerb(int i) {
    Token token = tokens.get(i);
    if (token.tag().equals("VERB") || i == 0) {
      return token.tag().equals("VERB");
    }
    Token before = tokens.get(i - 1);
    boolean past = token.lower().endsWith("ed");
    return switch (token.tag()) {
      case "NOUN" -> VerbGroup.isModal(before);
      case "ADJ" -> VerbGroup.isModal(before) || past && before.tag().equals("AUX");
      case "CCONJ", "SCONJ", "ADP", "ADV" -> past;
      default -> false;
    };
  }

  /**
   * The first finite verb of what is said for which the condition holds; {@code -1} where there is
   * none.
   */
  private int firstVerb(IntPredicate condition) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isSaid(i) && isVerb(i) && !isNominal(i) && !isParticiple(i) && condition.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "After two days of talks the ministers signed": the opening word holds no clause. */
  private boolean isHeldByOpening(int i) {
    int holder = subordinator(i);
    return holder >= 0 && (holder == 0 || !isSaid(holder - 1));
  }

  private int endOfSpeechCue() {
    Span cue = claim.cue();
    int end = 0;
    for (int i = 0; cue != null && i < tokens.size(); i++) {
      end = cue.contains(tokens.get(i).span()) ? i + 1 : end;
    }
    return end;
  }

  /** With the auxiliaries and, before "to", the verb that governs it: "is expected to announce". */
  private int startOfSpeechCue() {
    Span cue = claim.cue();
    if (cue == null || speechEnd == 0) {
      return 0;
    }
    int start = speechEnd - 1;
    while (start > 0 && cue.contains(tokens.get(start - 1).span())) {
      start--;
    }
    start = VerbGroup.endingAt(tokens, start).start();
    boolean governed = start > 0 && tokens.get(start).is("to");
    return governed ? VerbGroup.endingAt(tokens, start - 1).start() : start;
  }

  private boolean isParticiple(int i) {
    boolean auxiliary = i > 0 && VerbGroup.leadsIn(tokens.get(i - 1));
    return tokens.get(i).lower().endsWith("ing") && !auxiliary;
  }

  private static boolean[] quoted(Claim claim) {
    List<Token> tokens = claim.tokens();
    boolean[] quoted = new boolean[tokens.size()];
    boolean direct = claim.attribution() != null && claim.attribution().mode() == Mode.DIRECT;
    boolean open = false;
    for (int i = 0; i < quoted.length; i++) {
      String mark = tokens.get(i).text();
      open = mark.equals("“") || !mark.equals("”") && mark.equals("\"") != open;
      quoted[i] = open || direct && claim.content().contains(tokens.get(i).span());
    }
    return quoted;
  }
}
