package org.readout.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether two forms of a name are of one person or body. */
final class PersonNames {
  private static final Pattern WORD = Pattern.compile("[\\w'-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private PersonNames() {}

  /**
   * Whether one form holds the other, or both end in the same word.
   *
   * @param expected several forms with {@code ;} between them, each of them right
   */
  static boolean areSame(@Nullable String expected, @Nullable String found) {
    if (expected == null || expected.isEmpty() || found == null || found.isEmpty()) {
      return (expected == null || expected.isEmpty()) && (found == null || found.isEmpty());
    }
    for (String form : expected.split(";", -1)) {
      if (areOne(form, found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOne(String expected, String found) {
    String one = FoldedText.fold(expected);
    String other = FoldedText.fold(found);
    return !one.isEmpty()
        && (one.contains(other) || other.contains(one) || surname(one).equals(surname(other)));
  }

  private static String surname(String folded) {
    Matcher words = WORD.matcher(folded);
    String last = "";
    while (words.find()) {
      last = words.group();
    }
    return last;
  }
}
