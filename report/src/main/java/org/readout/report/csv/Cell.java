package org.readout.report.csv;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet takes for text (OWASP, CSV Injection): what it could take for a formula
 * gets an apostrophe in front.
 *
 * <p>Nothing is lost: text that begins with apostrophes and then such a sign gets one more, so that
 * the first apostrophe in front of such a sign is always ours.
 */
final class Cell {
  private static final Pattern LIKE_A_FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

  private Cell() {}

  static String of(String text) {
    return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
