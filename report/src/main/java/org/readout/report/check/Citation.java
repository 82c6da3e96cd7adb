package org.readout.report.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Citation labels such as {@code A3-2}, the second passage of article A3. */
final class Citation {
  /** What a label looks like; a line may end after its hyphen. */
  static final Pattern LABEL = Pattern.compile("\\bA[1-9][0-9]*- ?[1-9][0-9]*\\b");

  private static final Pattern QUOTED = Pattern.compile(": “(.*?)(?: …)?”$", Pattern.DOTALL);

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

  /** The named place of the evidence annex, which short forms lack. */
  static final String ANNEX = "evidence";

  /** The named place of the article that a label names. */
  static String placeOfArticle(String label) {
    return "article-" + article(label);
  }

  /** The words that a link's description quotes, without the sign that there are more. */
  static String quoted(@Nullable String description) {
    Matcher words = QUOTED.matcher(description == null ? "" : description);
    return words.find() ? words.group(1) : "";
  }

  /** The named place of a label's evidence entry. */
  static String place(String label) {
    return "evidence-" + label;
  }
}
