package org.readout.report.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What is to be known of a script before it is printed. */
public final class Scripts {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * Scripts whose letters take other shapes or places beside others, by the scripts for which
   * OpenType has shaping engines of their own (OpenType 1.9.1, script development specifications),
   * without Arabic and Hebrew.
   */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.ADLAM,
          UnicodeScript.BALINESE,
          UnicodeScript.BATAK,
          UnicodeScript.BENGALI,
          UnicodeScript.BRAHMI,
          UnicodeScript.BUGINESE,
          UnicodeScript.BUHID,
          UnicodeScript.CHAKMA,
          UnicodeScript.CHAM,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.GRANTHA,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.HANIFI_ROHINGYA,
          UnicodeScript.HANUNOO,
          UnicodeScript.JAVANESE,
          UnicodeScript.KAITHI,
          UnicodeScript.KANNADA,
          UnicodeScript.KAYAH_LI,
          UnicodeScript.KHMER,
          UnicodeScript.LAO,
          UnicodeScript.LEPCHA,
          UnicodeScript.LIMBU,
          UnicodeScript.MALAYALAM,
          UnicodeScript.MANDAIC,
          UnicodeScript.MEETEI_MAYEK,
          UnicodeScript.MODI,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.NEW_TAI_LUE,
          UnicodeScript.NKO,
          UnicodeScript.ORIYA,
          UnicodeScript.PHAGS_PA,
          UnicodeScript.REJANG,
          UnicodeScript.SAURASHTRA,
          UnicodeScript.SHARADA,
          UnicodeScript.SINHALA,
          UnicodeScript.SUNDANESE,
          UnicodeScript.SYLOTI_NAGRI,
          UnicodeScript.SYRIAC,
          UnicodeScript.TAGALOG,
          UnicodeScript.TAGBANWA,
          UnicodeScript.TAI_LE,
          UnicodeScript.TAI_THAM,
          UnicodeScript.TAI_VIET,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.THAANA,
          UnicodeScript.THAI,
          UnicodeScript.TIBETAN,
          UnicodeScript.TIRHUTA);

  private Scripts() {}

  /** Whether a character has no look and only says whether its neighbours are joined. */
  public static boolean isJoiner(int character) {
    return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
  }

  /** Whether a character belongs to a script that a PDF can't set, whatever fonts it has. */
  public static boolean isShaped(int character) {
    return SHAPED.contains(UnicodeScript.of(character));
  }
}
