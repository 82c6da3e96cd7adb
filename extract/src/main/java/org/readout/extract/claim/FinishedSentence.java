package org.readout.extract.claim;

import java.util.regex.Pattern;

/**
 * Gives words the marks of a sentence: a capital first, one stop last, quotation marks in pairs and
 * nothing left over of the sentence they were taken from.
 */
final class FinishedSentence {
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^(?:However|Meanwhile|Moreover|Furthermore|In addition|Additionally|Besides|Similarly|"
              + "Earlier|Later|Separately|But|And|Also|Thus|Therefore|Then|By comparison|Further|"
              + "Likewise|Instead|Still|(?:For|On) (?:his|her|its|their) (?:own )?part|At the same time|"
              + "Nevertheless|Nonetheless|Strikingly),? ");

  /** "Also" between the first words refers to a sentence that is not there; "but also" does not. */
  private static final Pattern ALSO =
      Pattern.compile(
          "^((?:[^\\s\"“]+ ){1,7}?)(?<!\\b(?:but|not|so|could|might|may) )also (?=\\p{Ll})");

  private static final Pattern LEFT_OVER = Pattern.compile("(?:\\./\\.?|[,;:–—\\s])+$");
  private static final Pattern LEFT_OVER_IN_QUOTATION = Pattern.compile("[,;:\\s]+([\"”»])$");
  private static final Pattern STOPPED = Pattern.compile("[.!?…][\"”»)]?$");

  private FinishedSentence() {}

  static String of(String words) {
    String trimmed = LEFT_OVER.matcher(words.strip()).replaceFirst("");
    if (trimmed.isEmpty()) {
      return words;
    }
    String open = CONNECTIVE.matcher(trimmed).replaceFirst("");
    String paired = paired(LEFT_OVER_IN_QUOTATION.matcher(open).replaceFirst("$1"));
    String head = ALSO.matcher(upperFirst(paired)).replaceFirst("$1");
    return STOPPED.matcher(head).find() ? head : head + ".";
  }

  static String upperFirst(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * With a mark put behind a quotation that goes on elsewhere, and without one that closes none.
   */
  private static String paired(String words) {
    String closed = paired(words, '“', '”');
    if (closed.chars().filter(c -> c == '"').count() % 2 == 0) {
      return closed;
    }
    int last = closed.lastIndexOf('"');
    boolean opens = last == 0 || " ([".indexOf(closed.charAt(last - 1)) >= 0;
    return opens ? closed + "\"" : without(closed, last);
  }

  private static String paired(String words, char open, char close) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == open) {
        depth++;
      } else if (words.charAt(i) == close) {
        if (depth == 0) {
          return paired(without(words, i), open, close);
        }
        depth--;
      }
    }
    return depth > 0 ? words + close : words;
  }

  private static String without(String words, int at) {
    return words.substring(0, at) + words.substring(at + 1);
  }
}
