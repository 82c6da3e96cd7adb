package org.readout.extract.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.NounPhrases.Phrase;

/**
 * Finds the verb that governs a figure and what that verb is said of. The way to the subject leads
 * to the left: over auxiliaries and infinitives ("is expected to cost"), over what stands between
 * commas, from a relative pronoun to what it stands for, from a second verb ("and cost") and from
 * "it" to the subject of the verb before.
 */
final class GoverningVerbs {
  private static final int REACH = 60;
  private static final int MOST_STEPS = 4;
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> CHAINED = Set.of("AUX", "ADV", "PART");
  private static final Set<String> RELATIVE = Set.of("which", "that", "who");
  private static final Set<String> JOINING = Set.of("and", "but", "or", "then");
  private static final Set<String> POINTING =
      Set.of("it", "they", "this", "these", "he", "she", "we", "both");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their");
  private static final Set<String> DASHES = Set.of("--", "—", "–");

  private final LexedText text;

  GoverningVerbs(LexedText text) {
    this.text = text;
  }

  /** The nearest verb before a lexeme in the same clause, or -1. */
  int verbBefore(int before) {
    if (isNounForVerb(before - 1)) {
      return before - 1;
    }
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      if (isVerb(i)) {
        return i;
      }
      if (text.is(i, ";") || text.is(i, ":") || isRelative(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isRelative(int at) {
    return text.isOneOf(at, RELATIVE) && text.tag(at).equals("PRON");
  }

  /** "The terminal handles 5 million": before a number the second of two nouns is the verb. */
  private boolean isNounForVerb(int at) {
    boolean isNoun = text.tag(at).equals("NOUN") && NAMING.contains(text.tag(at - 1));
    return isNoun && text.lower(at).endsWith("s") && !text.isInnerHyphen(at - 1);
  }

  boolean isVerb(int at) {
    Lexeme word = text.at(at);
    boolean isJoined = text.isInnerHyphen(at - 1) || text.isInnerHyphen(at + 1);
    if (!word.isWord() || isJoined || text.isOneOf(at - 1, DETERMINERS)) {
      return false;
    }
    if (VERBS.contains(text.tag(at))) {
      return !isAttributive(at) && !(at == 0 && NounPhrases.isCommonNoun(word));
    }
    boolean isMeasuring = FigureWords.MEASURING.contains(word.lower());
    return isMeasuring && !isNoun(at);
  }

  /** "the signed agreements", "rising costs". */
  private boolean isAttributive(int at) {
    String before = text.tag(at - 1);
    String after = text.tag(at + 1);
    boolean isParticiple = text.lower(at).endsWith("ed") || text.lower(at).endsWith("ing");
    return isParticiple
        && (before.equals("DET")
            || ((before.equals("ADJ") || before.equals("NUM"))
                && (after.equals("NOUN") || after.equals("ADJ") || after.equals("PROPN"))));
  }

  /** "the cost", "a rise", "its total": after a determiner a word of measuring is a noun. */
  private boolean isNoun(int at) {
    String before = text.tag(at - 1);
    boolean isOpened = text.isOneOf(at - 1, FigureWords.OPENERS) || before.equals("ADJ");
    boolean isNamed =
        text.isOneOf(at, FigureWords.CHANGES) || text.isOneOf(at, FigureWords.CONTAINERS);
    boolean isCompound = isNamed && before.equals("NOUN") && !text.lower(at).endsWith("s");
    return isOpened || isCompound || before.equals("ADP");
  }

  /** What the verb is said of, without its determiner; null where the clause does not say. */
  @Nullable Phrase subject(int verb) {
    return subject(verb, MOST_STEPS);
  }

  private @Nullable Phrase subject(int verb, int steps) {
    if (steps == 0) {
      return null;
    }
    int before = chainStart(verb) - 1;
    boolean isListed = text.is(before, ",") && isListed(verb);
    if (text.isOneOf(before, JOINING) || isListed) {
      int earlier = verbBefore(before);
      Phrase subject = earlier < 0 ? null : subject(earlier, steps - 1);
      return isListed && subject == null ? leftmost(before) : subject;
    }
    before = beforeParenthesis(before);
    if (text.isOneOf(before, RELATIVE) || text.is(before, "whose")) {
      before = text.is(before - 1, ",") ? before - 2 : before - 1;
      return nearest(before + 1);
    }
    return isPointing(before) ? antecedent(before, steps) : leftmost(before + 1);
  }

  /** Whether the lexeme is "it" or another word that stands for something named before. */
  boolean isPointing(int at) {
    return text.isOneOf(at, POINTING);
  }

  /** What "it" stands for: the subject of the verb before. */
  @Nullable Phrase antecedent(int pronoun) {
    return antecedent(pronoun, MOST_STEPS);
  }

  private @Nullable Phrase antecedent(int pronoun, int steps) {
    int verb = verbBefore(text.is(pronoun - 1, ";") ? pronoun - 1 : pronoun);
    return verb < 0 ? null : subject(verb, steps - 1);
  }

  /** "rose 5 percent, reaching $2 billion": a participle after a comma has the verb's subject. */
  private boolean isListed(int verb) {
    return text.lower(verb).endsWith("ing") && text.tag(verb).equals("VERB");
  }

  private int chainStart(int verb) {
    int at = verb;
    while (at > 0) {
      boolean isInfinitive = text.is(at, "to") && (isVerb(at - 1) || text.is(at - 1, "due"));
      boolean isSeen =
          text.lower(at).endsWith("ing") && isVerb(at - 1) && text.tag(at - 2).equals("AUX");
      if (!CHAINED.contains(text.tag(at - 1)) && !isInfinitive && !isSeen) {
        break;
      }
      at--;
    }
    return at;
  }

  /** The lexeme before "(…)", ", …," or "-- … --" where one of them ends at {@code at}. */
  private int beforeParenthesis(int at) {
    boolean isComma = text.is(at, ",");
    boolean isDash = text.isOneOf(at, DASHES) || text.at(at).isHyphen();
    boolean isBracket = text.is(at, ")");
    if (!isComma && !isDash && !isBracket) {
      return at;
    }
    boolean isDouble = isDash && isSame(at - 1, at) && text.touchesNext(at - 1);
    for (int i = isDouble ? at - 2 : at - 1; i >= Math.max(0, at - REACH); i--) {
      boolean opens =
          isComma
              ? text.is(i, ",")
              : isBracket ? text.is(i, "(") : isSame(i, at) && !text.isInnerHyphen(i);
      if (opens) {
        return isDouble ? i - 2 : i - 1;
      }
    }
    return at - 1;
  }

  private boolean isSame(int one, int other) {
    return text.at(one).text().equals(text.at(other).text());
  }

  /**
   * The first of the noun phrases that end before a lexeme and hang together by prepositions:
   * "trade" of "trade between the two states last year".
   */
  @Nullable Phrase leftmost(int before) {
    return linked(before, false);
  }

  /** The last of them that is more than a name: "pipeline" of "a pipeline from Ostrava". */
  private @Nullable Phrase nearest(int before) {
    return linked(before, true);
  }

  private @Nullable Phrase linked(int before, boolean isNearest) {
    Phrase first = null;
    int end = before;
    for (int i = 0; i < 2 * MOST_STEPS; i++) {
      Phrase phrase = NounPhrases.backward(text, end);
      if (phrase == null) {
        break;
      }
      boolean isTime = NounPhrases.isTime(text, phrase) || isAmount(phrase);
      first = isTime ? first : phrase;
      if (isNearest && first != null && NounPhrases.isThing(text, first)) {
        break;
      }
      int opener = opener(phrase);
      boolean isLinked = text.isOneOf(opener - 1, FigureWords.PREPOSITIONS);
      boolean isJoined = text.is(opener - 1, "and") && !isVerb(opener - 2);
      if (!isLinked && !isJoined && !isTime) {
        break;
      }
      end = isLinked || isJoined ? opener - 1 : opener;
    }
    return first;
  }

  private int opener(Phrase phrase) {
    int opener = phrase.from();
    while (text.isOneOf(opener - 1, FigureWords.OPENERS)
        || text.isOneOf(opener - 1, FigureWords.TIME_OPENERS)
        || text.tag(opener - 1).equals("ADJ")
        || text.tag(opener - 1).equals("NUM")) {
      opener--;
    }
    return opener;
  }

  /** "500 crore", "one", "38 percent": a figure of its own. */
  private boolean isAmount(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (NumeralReader.isMagnitude(text.lower(i))) {
        return true;
      }
    }
    String last = text.lower(phrase.to() - 1);
    return NumeralReader.isNumberWord(last)
        || last.startsWith("percent")
        || text.at(phrase.from() - 1).isNumber();
  }
}
