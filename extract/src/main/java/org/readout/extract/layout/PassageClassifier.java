package org.readout.extract.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what a passage is from its own words, by lists kept as resources beside this class.
 *
 * <p>An instance keeps what it found, since each stage and each copy of an article asks again; it
 * is for one dossier and one thread.
 */
public final class PassageClassifier {
  private static final int LETTER_CASE_ASIDE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_CAPTION_WORDS = 45;

  private static final Pattern RULE = Pattern.compile("([-–—=_*~#•·.])(?: ?\\1){2,}+\\.?");
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:document|article|story|item|text|page) \\d++ (?:of|/) \\d++(?: documents?)?\\.?",
          LETTER_CASE_ASIDE);
  private static final Pattern CAPTION_VERB =
      Pattern.compile(
          "\\b(?:attends|meets|shakes? hands|speaks|poses?|posing|waves|arrives|looks? on|greets"
              + "|listens|gestures|welcomes|receives|addresses|inspects|holds|signs|delivers)\\b");
  private static final Pattern SCENE =
      Pattern.compile(
          "\\b(?:shakes? hands with|poses? (?:for|with)|waves (?:as|to|from)|looks? on (?:as|during)"
              + "|gestures (?:as|during|while)|speaks (?:during|at) an?|attends? an? (?:meeting|news|joint)"
              + "|(?:receives?|welcomes?|greets?) .{1,60} (?:at|upon|on) .{0,30}arrival)\\b");
  private static final Pattern TOLD =
      Pattern.compile("\\b(?:said|says|told|tells|was|were|had|will|would|according)\\b");
  private static final Pattern CREDIT =
      Pattern.compile(" ?[—–-] ?(?:AFP|AP|Reuters|REUTERS|EPA|APP|PTI|ANI|Xinhua|TASS)\\.?$");

  private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{4}[.!?] \\p{Lu}");

  private static final Pattern FURNITURE = wholeLine("furniture.txt", LETTER_CASE_ASIDE);
  private static final Pattern NOTES = wholeLine("author-notes.txt", LETTER_CASE_ASIDE);
  private static final Pattern COMMENTS = wholeLine("comment-threads.txt", LETTER_CASE_ASIDE);
  private static final Pattern BYLINES = wholeLine("bylines.txt", 0);
  private static final Pattern CAPTIONS = wholeLine("captions.txt", 0);

  private final Map<String, PassageKind> known = new HashMap<>();

  private static Pattern wholeLine(String list, int flags) {
    return PatternList.anyOf(PassageClassifier.class, list, flags);
  }

  /** What the passage is at first sight. */
  public PassageKind classify(Passage passage) {
    return passage.isBrief()
        ? known.computeIfAbsent(passage.text(), text -> kindOf(passage))
        : PassageKind.BODY;
  }

  private static PassageKind kindOf(Passage passage) {
    String text = passage.text();
    if (RULE.matcher(text).matches()) {
      return PassageKind.RULE;
    }
    if (COUNTER.matcher(text).matches()) {
      return PassageKind.COUNTER;
    }
    if (PrintedDate.isPrintedDate(text)) {
      return PassageKind.DATE;
    }
    if (COMMENTS.matcher(text).matches()) {
      return PassageKind.COMMENTS;
    }
    if (FURNITURE.matcher(text).matches()) {
      return PassageKind.FURNITURE;
    }
    if (NOTES.matcher(text).matches()) {
      return PassageKind.NOTE;
    }
    if (BYLINES.matcher(text).matches()) {
      return PassageKind.BYLINE;
    }
    if (isCaption(passage)) {
      return PassageKind.CAPTION;
    }
    return isTitle(passage) && !isSpoken(passage) ? PassageKind.TITLE : PassageKind.BODY;
  }

  /** "QUESTION (Daily Mail): Will You Sign?": a line of a transcript. */
  private static boolean isSpoken(Passage passage) {
    SpeakerLabel label = passage.endsSentence() ? SpeakerLabel.at(passage.text()) : null;
    return label != null && label.inCapitals();
  }

  private static boolean isCaption(Passage passage) {
    if (passage.words() > LONGEST_CAPTION_WORDS) {
      return false;
    }
    String text = passage.text();
    return CAPTIONS.matcher(text).find()
        || describesScene(passage)
        || (SCENE.matcher(text).find() && !TOLD.matcher(text).find())
        || (CREDIT.matcher(text).find() && CAPTION_VERB.matcher(text).find());
  }

  /**
   * "The minister attends a meeting with his counterpart in Oslo, June 3": no stop, present tense.
   */
  private static boolean describesScene(Passage passage) {
    return !passage.endsSentence()
        && passage.words() >= 8
        && CAPTION_VERB.matcher(passage.text()).find()
        && PrintedDate.endsInDate(passage.text());
  }

  private static boolean isTitle(Passage passage) {
    String text = passage.text();
    if (text.length() > LONGEST_TITLE
        || text.endsWith(":")
        || text.endsWith(",")
        || INNER_STOP.matcher(text).find()
        || SignOff.startIn(text, 0, text.length()) < text.length()) {
      return false;
    }
    boolean question = text.endsWith("?") && passage.isTitleCase();
    return question || !passage.endsSentence();
  }
}
