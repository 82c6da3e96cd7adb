package org.readout.report.check;

import java.util.regex.Pattern;

/** Citation labels such as {@code A3-2}, the second passage of article A3. */
final class Citation {
  /** What a label looks like; a line may end after its hyphen. */
  static final Pattern LABEL = Pattern.compile("\\bA[1-9][0-9]*- ?[1-9][0-9]*\\b");

  private Citation() {}

  static boolean isLabel(String words) {
    return LABEL.matcher(words.strip()).matches();
  }

  /** A label as it was before a line ended in it. */
  static String whole(String label) {
    return label.replace(" ", "");
  }

  /** The article that a label names. */
  static String article(String label) {
    return label.substring(0, label.indexOf('-'));
  }

  /** The named place of a label's evidence entry. */
  static String place(String label) {
    return "evidence-" + label;
  }
}
