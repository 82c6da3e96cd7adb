package org.readout.report.words;

/**
 * Text that stands in a line as a thing of its own, between the marks that UAX 9 has for it: the
 * line around it is not turned by it, nor it by the line. Whoever writes the text out leaves the
 * marks, makes markup of them or drops them.
 */
public final class Isolates {
  /** Before text in English, in a line that is in another language. */
  public static final char ENGLISH = '\u2066';

  /** Before a name or a figure, whose own letters tell its direction. */
  public static final char VALUE = '\u2068';

  /** Behind either. */
  public static final char END = '\u2069';

  private Isolates() {}

  /** English in a line of another language. */
  public static String english(String text) {
    return ENGLISH + text + END;
  }

  /**
   * A name or a figure for a line from right to left: marked where its first letter runs the other
   * way. Text that begins as the line does, and numbers, take their place in it by themselves.
   */
  public static String foreign(String text) {
    int first =
        text.codePoints()
            .map(Character::getDirectionality)
            .filter(direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
            .findFirst()
            .orElse(Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    return first == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? value(text) : text;
  }

  /** Text that keeps to itself. */
  public static String value(String text) {
    return VALUE + text + END;
  }

  /** Whether a character is one of the marks. */
  public static boolean isMark(int character) {
    return character == ENGLISH || character == VALUE || character == END;
  }

  /** The text without the marks. */
  public static String dropped(String text) {
    return text.indexOf(END) >= 0
        ? text.codePoints()
            .filter(character -> !isMark(character))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }
}
