package org.readout.extract.claim;

import java.util.List;

/**
 * The forms of an English verb, spelled by the regular rules. Word lists give irregular ones behind
 * the base form.
 */
public final class VerbForms {
  private VerbForms() {}

  /** Base form, third person, past and present participle; {@code "supply"} gives four forms. */
  public static List<String> of(String base) {
    return List.of(base, thirdPerson(base), past(base), participle(base));
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean sibilant =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o");
    return base + (sibilant ? "es" : "s");
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String participle(String base) {
    boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe");
    return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean endsInConsonantY(String base) {
    int length = base.length();
    return length > 1
        && base.charAt(length - 1) == 'y'
        && "aeiou".indexOf(base.charAt(length - 2)) < 0;
  }
}
