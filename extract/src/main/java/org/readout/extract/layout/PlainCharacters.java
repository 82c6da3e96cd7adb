package org.readout.extract.layout;

/**
 * Which characters of a file are spaces, and which nobody sees. Used wherever text is compared or
 * cleaned, so that a no-break space or a soft hyphen never tells two equal words apart.
 */
public final class PlainCharacters {
  private PlainCharacters() {}

  /** Whether the character is white space of any kind, line ends included. */
  public static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether the character ends a line. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether the character is a control or a format mark such as a soft hyphen: never printed. */
  public static boolean isInvisible(char c) {
    if (isSpace(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  /** The text with every run of spaces as one space, none at its ends, and nothing invisible. */
  public static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
