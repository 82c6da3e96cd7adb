package org.readout.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.report.words.Scripts;

/**
 * The forms of Arabic letters beside others, as Unicode has characters for them (blocks Arabic
 * Presentation Forms A and B). They are found by their decompositions.
 */
final class LetterForms {
  private static final String NOON_GHUNNA = "\u06BA";

  /** Stand for noon ghunna before other letters until it is painted; private to this package. */
  private static final char GHUNNA_INITIAL = '\uE6BA';

  private static final char GHUNNA_MEDIAL = '\uE6BB';
  private static final char TOOTH_INITIAL = '\uFBE8';
  private static final char TOOTH_MEDIAL = '\uFBE9';
  private static final LetterForms KNOWN = new LetterForms();

  /**
   * By the letter, or by lam and the alef that makes one sign with it, and the kind of the form.
   */
  private final Map<String, Integer> forms = new HashMap<>();

  private LetterForms() {
    IntStream.concat(
            IntStream.rangeClosed(0xFB50, 0xFBB1),
            IntStream.concat(
                IntStream.rangeClosed(0xFBD3, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC)))
        .forEach(this::add);
    addNoonGhunna();
  }

  /**
   * It ends words; where it does not, it looks as alef maksura does, and what is read must tell
   * them apart.
   */
  private void addNoonGhunna() {
    forms.put(NOON_GHUNNA + DecompositionType.INITIAL, (int) GHUNNA_INITIAL);
    forms.put(NOON_GHUNNA + DecompositionType.MEDIAL, (int) GHUNNA_MEDIAL);
  }

  private void add(int form) {
    int kind = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
    String letters = parted(Character.toString(form));
    boolean isSign = letters.length() == 1 || form >= 0xFEF5;
    if (isSign) {
      forms.put(letters + kind, form);
    }
  }

  /** The letters that forms in a text stand for; all else as it is. */
  static String parted(String text) {
    StringBuilder parted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char form = text.charAt(i);
      if (form == GHUNNA_INITIAL || form == GHUNNA_MEDIAL) {
        parted.append(NOON_GHUNNA);
      } else if (form >= 0xFB50 && form <= 0xFEFC) {
        parted.append(Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC));
      } else {
        parted.append(form);
      }
    }
    return parted.toString();
  }

  /** What is painted of a text: a font's characters, and nothing that only joins or parts. */
  static String painted(String text) {
    StringBuilder painted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char form = text.charAt(i);
      if (!Scripts.isJoiner(form)) {
        painted.append(
            form == GHUNNA_INITIAL ? TOOTH_INITIAL : form == GHUNNA_MEDIAL ? TOOTH_MEDIAL : form);
      }
    }
    return painted.toString();
  }

  /**
   * The form of a letter, or of lam with an alef.
   *
   * @return -1 where Unicode has none
   */
  static int of(String letters, boolean joinsBefore, boolean joinsBehind) {
    int kind =
        joinsBefore
            ? joinsBehind ? DecompositionType.MEDIAL : DecompositionType.FINAL
            : joinsBehind ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    return KNOWN.forms.getOrDefault(letters + kind, -1);
  }
}
