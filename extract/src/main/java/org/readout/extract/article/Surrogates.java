package org.readout.extract.article;

/** Halves of surrogate pairs (Unicode 3.9, D75) that stand alone, which no encoding can write. */
public final class Surrogates {
  private Surrogates() {}

  /** The text with U+FFFD in the place of each lone surrogate: as long as before. */
  public static String mended(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        i++;
      } else {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
