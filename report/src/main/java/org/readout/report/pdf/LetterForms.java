package org.readout.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The forms of Arabic letters beside others, as Unicode has characters for them (blocks Arabic
 * Presentation Forms A and B). They are found by their decompositions.
 */
final class LetterForms {
  private static final String NOON_GHUNNA = "\u06BA";
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

  /** It ends words; where it does not, it is the bare tooth that it shares with alef maksura. */
  private void addNoonGhunna() {
    forms.put(NOON_GHUNNA + DecompositionType.INITIAL, 0xFBE8);
    forms.put(NOON_GHUNNA + DecompositionType.MEDIAL, 0xFBE9);
  }

  private void add(int form) {
    int kind = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
    String letters = parted(Character.toString(form));
    boolean isSign = letters.length() == 1 || form >= 0xFEF5;
    if (isSign) {
      forms.put(letters + kind, form);
    }
  }

  /** The letters that forms in a text stand for. */
  static String parted(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
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
