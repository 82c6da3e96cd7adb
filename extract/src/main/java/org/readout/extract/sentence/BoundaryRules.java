package org.readout.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.source.Span;

/**
 * Where sentences end: at a stop, with the quotes and brackets that close after it, where a space
 * and something that can open a sentence follow.
 */
final class BoundaryRules {
  private static final String STOPS = ".!?…";
  private static final String CLOSING = "\"”’')]»";
  private static final String OPENING = "\"“‘'([«•";

  /** How far behind a stop is looked for what goes on the sentence. */
  private static final int SPEECH = 80;

  private static final Set<String> CLOCK = Set.of("a.m", "p.m");
  private static final Pattern AFTER_CLOCK =
      Pattern.compile(
          "(?:\\p{Lu}{2,5}\\b|(?:\\p{Lu}\\.){2,4}|(?:Eastern|Central|Pacific|Mountain)\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March"
              + "|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr"
              + "|Aug|Sept?|Oct|Nov|Dec)\\.|[0-9]|(?:\\p{Lu}\\p{L}++ ){1,2}[Tt]ime\\b).*+");
  private static final Pattern LIST_NUMBER =
      Pattern.compile("[0-9]{1,3}|[IVX]{1,5}|[ivx]{1,5}|[A-Za-z]");
  private static final Pattern LOST_SPACE =
      Pattern.compile(
          "(?:(?<= )|^)[\\p{L}’'-]*\\p{Ll}{2}(?<stop>[.!?])[\"”’]{0,2}\\p{Lu}\\p{Ll}*[ ,]");
  private static final Pattern SPEAKER_AND_CUE =
      Pattern.compile(
          "(?!(?:The|An?|He|She|They|It|We|I|This|That) )(?:\\p{Lu}[\\p{L}.'’-]*+ (?:(?:of|for|and|the) ){0,2}){1,5}"
              + "(?:has |had |later |then |also )?(?:said|says|asked|asks|told|tells|wrote|writes|added|adds"
              + "|tweeted|replied|replies|declared|wondered|demanded|exclaimed|remarked|continued)\\b");

  private final Abbreviations abbreviations;

  BoundaryRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The ends of the sentences in {@code whole}, the last one its own end. */
  List<Integer> endsIn(String text, Span whole) {
    List<Integer> ends = new ArrayList<>();
    int i = whole.start();
    while (i < whole.end()) {
      if (STOPS.indexOf(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      int stops = run(text, i, whole.end(), STOPS);
      int closed = run(text, stops, whole.end(), CLOSING);
      if (closed < whole.end() && isEnd(text, whole, i, stops, closed)) {
        ends.add(closed);
      }
      i = closed;
    }
    ends.add(whole.end());
    return ends;
  }

  private static int run(String text, int from, int limit, String of) {
    int i = from;
    while (i < limit && of.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean isEnd(String text, Span whole, int stop, int stops, int closed) {
    if (text.charAt(closed) != ' ') {
      return isEndWithoutSpace(text, whole, stop, closed);
    }
    int next = run(text, closed + 1, whole.end(), OPENING + " ");
    if (next >= whole.end() || !canOpen(text.charAt(next))) {
      return false;
    }
    if (isEllipsis(text, stop, stops)) {
      return closed > stops || opensQuotation(text, closed + 1) || isStarter(text, whole, next);
    }
    if (stops - stop > 1 || text.charAt(stop) != '.') {
      return closed == stops
          || !isSpeech(text.substring(next, Math.min(next + SPEECH, whole.end())));
    }
    if (closed > stops) {
      return true;
    }
    return isEndAfterWord(text, whole, stop, next);
  }

  private static boolean canOpen(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '$' || c == '€' || c == '£';
  }

  private static boolean isEllipsis(String text, int stop, int stops) {
    String run = text.substring(stop, stops);
    return run.contains("…") || run.endsWith("...");
  }

  private static boolean opensQuotation(String text, int at) {
    return text.charAt(at) == '“' || text.charAt(at) == '"';
  }

  private boolean isStarter(String text, Span whole, int next) {
    return abbreviations.isStarter(wordAt(text, next, whole.end()));
  }

  /** A single full stop: an abbreviation's, an initial's or the sentence's? */
  private boolean isEndAfterWord(String text, Span whole, int stop, int next) {
    String before = wordBefore(text, whole.start(), stop);
    String after = wordAt(text, next, whole.end());
    if (abbreviations.isOpening(before)) {
      return false;
    }
    if (abbreviations.isBeforeNumber(before) && Character.isDigit(text.charAt(next))) {
      return false;
    }
    if (isListNumber(whole, before, stop)) {
      return false;
    }
    if (CLOCK.contains(before.toLowerCase(Locale.ROOT))) {
      return !AFTER_CLOCK
          .matcher(text.substring(next, Math.min(next + SPEECH, whole.end())))
          .matches();
    }
    if (isInitial(before)) {
      return abbreviations.isStarter(after) && after.length() > 1;
    }
    if (abbreviations.isEither(before) || isAcronym(before)) {
      return abbreviations.isStarter(after) || opensQuotation(text, stop + 2);
    }
    return true;
  }

  /**
   * "in Oslo.The minister": a space that was lost between two sentences, in words that cannot be an
   * address or a name.
   */
  private boolean isEndWithoutSpace(String text, Span whole, int stop, int closed) {
    return Character.isUpperCase(text.charAt(closed))
        && LOST_SPACE
            .matcher(text)
            .region(Math.max(whole.start(), stop - 20), Math.min(whole.end(), closed + 30))
            .results()
            .anyMatch(match -> match.start(1) == stop)
        && !abbreviations.isOpening(wordBefore(text, whole.start(), stop))
        && !abbreviations.isEither(wordBefore(text, whole.start(), stop));
  }

  /** "“Is it done?” Holm asked": whether who says it follows the quotation. */
  private static boolean isSpeech(String after) {
    return SPEAKER_AND_CUE.matcher(after).lookingAt();
  }

  /** "1. The parties agree": the number at a paragraph's start belongs to what follows. */
  private static boolean isListNumber(Span whole, String before, int stop) {
    return stop - before.length() == whole.start() && LIST_NUMBER.matcher(before).matches();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "U.S", "D.C": capitals each parted from the next by a full stop. */
  private static boolean isAcronym(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean expected = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!expected) {
        return false;
      }
    }
    return true;
  }

  private static String wordBefore(String text, int limit, int end) {
    int start = end;
    while (start > limit && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private static String wordAt(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
