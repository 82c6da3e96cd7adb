package org.readout.extract.annotate;

/** Numbers that name a thing and measure nothing: "Resolution 1500", "B-52", "No. 5". */
final class Designators {
  private Designators() {}

  /** Whether what stands before a number makes it part of a name. */
  static boolean isBefore(LexedText text, int at) {
    if (text.isInnerHyphen(at - 1) && text.at(at - 2).isWord()) {
      return !isYearPrefix(text.lower(at - 2)) && !NumeralReader.isNumberWord(text.lower(at - 2));
    }
    int noun = text.is(at - 1, ".") ? at - 2 : at - 1;
    return text.isOneOf(noun, FigureWords.DESIGNATORS) && isNamed(text, noun, at);
  }

  private static boolean isYearPrefix(String prefix) {
    return switch (prefix) {
      case "post", "pre", "mid", "early", "late", "end", "the" -> true;
      default -> false;
    };
  }

  /** "Resolution 1500" and "article 5", but not "in the first round 20 people …". */
  private static boolean isNamed(LexedText text, int noun, int at) {
    boolean isStop = text.is(at - 1, ".") && !text.lower(noun).startsWith("no");
    boolean isNo = text.is(noun, "no") && !text.at(noun).isCapitalised() && !text.is(at - 1, ".");
    return !isStop && !isNo && !text.at(noun).possessive();
  }
}
