package org.readout.report.compose;

/** Cuts what is printed whole elsewhere. */
final class Shortened {
  private static final String MORE = " …";

  private Shortened() {}

  /** The text, or its beginning up to the end of a word and a sign that there is more. */
  static String to(int characters, String text) {
    if (text.length() <= characters) {
      return text;
    }
    int space = text.lastIndexOf(' ', characters);
    return text.substring(0, space > 0 ? space : wholeCharacter(text, characters)) + MORE;
  }

  /** A position that does not part a surrogate pair. */
  static int wholeCharacter(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
