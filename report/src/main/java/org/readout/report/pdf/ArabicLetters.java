package org.readout.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.util.function.IntPredicate;

/**
 * Joins the letters of Arabic script by the rules of the Unicode standard (chapter 9.2, cursive
 * joining), to the forms that it has characters for. ICU's own shaping knows the letters of Arabic
 * alone and leaves those of Urdu and Persian apart. Letters without such forms, as some of Pashto
 * and Kurdish, can't be joined so.
 */
final class ArabicLetters {
  private static final char LAM = '\u0644';
  private static final String JOINING = "\u0628";

  private final int[] letters;
  private final StringBuilder joined;

  private ArabicLetters(String text) {
    this.letters = text.codePoints().toArray();
    this.joined = new StringBuilder(text.length());
  }

  /** Text in the order in which it is read, each letter in the form that its neighbours ask for. */
  static String joined(String text) {
    return new ArabicLetters(text).joined();
  }

  private String joined() {
    for (int at = 0; at < letters.length; at++) {
      int next = at + 1;
      boolean isOneSign =
          letters[at] == LAM && next < letters.length && form(lamAlef(at), at, next) >= 0;
      if (isOneSign) {
        joined.appendCodePoint(form(lamAlef(at), at, next));
        at = next;
      } else {
        int form = joins(letters[at]) ? form(Character.toString(letters[at]), at, at) : -1;
        joined.appendCodePoint(form < 0 ? letters[at] : form);
      }
    }
    return joined.toString();
  }

  private String lamAlef(int at) {
    return new String(letters, at, 2);
  }

  private int form(String sign, int first, int last) {
    return LetterForms.of(sign, joinsBefore(first), joinsBehind(last));
  }

  private boolean joinsBefore(int at) {
    int before = at - 1;
    while (before >= 0 && typeOf(letters[before]) == JoiningType.TRANSPARENT) {
      before--;
    }
    return before >= 0 && joinsOnward(letters[before]) && joinsBack(letters[at]);
  }

  private boolean joinsBehind(int at) {
    int behind = at + 1;
    while (behind < letters.length && typeOf(letters[behind]) == JoiningType.TRANSPARENT) {
      behind++;
    }
    return behind < letters.length && joinsOnward(letters[at]) && joinsBack(letters[behind]);
  }

  private static boolean joinsOnward(int letter) {
    int type = typeOf(letter);
    return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsBack(int letter) {
    return joinsOnward(letter) || typeOf(letter) == JoiningType.RIGHT_JOINING;
  }

  private static boolean joins(int letter) {
    int type = typeOf(letter);
    return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING;
  }

  private static int typeOf(int letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }

  /**
   * Whether a letter can be printed beside any other.
   *
   * @param hasGlyph whether a font has a character
   */
  static boolean isPrintable(int letter, IntPredicate hasGlyph) {
    String text = Character.toString(letter);
    return hasGlyph.test(letter)
        && switch (typeOf(letter)) {
          case JoiningType.NON_JOINING, JoiningType.JOIN_CAUSING -> true;
          case JoiningType.RIGHT_JOINING -> hasForm(JOINING + text, 1, letter, hasGlyph);
          case JoiningType.DUAL_JOINING ->
              hasForm(JOINING + text, 1, letter, hasGlyph)
                  && hasForm(JOINING + text + JOINING, 1, letter, hasGlyph)
                  && hasForm(text + JOINING, 0, letter, hasGlyph);
          // Marks above and below letters want to be placed, which takes the font's own tables.
          default -> false;
        };
  }

  private static boolean hasForm(String text, int at, int letter, IntPredicate hasGlyph) {
    int form = LetterForms.painted(joined(text)).charAt(at);
    return form != letter && hasGlyph.test(form);
  }
}
