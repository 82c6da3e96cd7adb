package org.readout.report.xhtml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes into the elements of a part where they are written, so that a line of the document can be
 * followed back to its template. For looking at only: what is printed is written without.
 */
final class SourceMarks {
  /** Names of processing instructions. */
  static final String BEGIN = "part-begins";

  static final String END = "part-ends";

  private static final Pattern TOKEN =
      Pattern.compile(
          "<#--(?:[^-]|-(?!->))*+(?:-->)?"
              + "|</?[#@](?:[^>\"']|\"[^\"]*\"|'[^']*')*+>"
              + "|\\$\\{(?:[^}\"']|\"[^\"]*\"|'[^']*')*+}"
              + "|<(?<element>div|p|ul|ol|li|h[1-6]|table|caption|thead|tbody|tr|td|th|dl|dt|dd"
              + "|blockquote|section|article|figure|figcaption|header|footer|aside|pre)"
              + "(?=[\\s/<>$])");

  private SourceMarks() {}

  /** The part with marks; its lines stay where they are. */
  static String addedTo(String path, String part, Marks marks) {
    if (marks == Marks.NONE) {
      return part;
    }
    String marked = withLines(path, part);
    boolean isWhole = path.startsWith("parts/") && !part.stripLeading().startsWith("<#ftl");
    return marks == Marks.PARTS && isWhole
        ? "<?" + BEGIN + " " + path + "?>" + marked + "<?" + END + " " + path + "?>"
        : marked;
  }

  private static String withLines(String path, String part) {
    StringBuilder marked = new StringBuilder(part.length() * 5 / 4);
    Matcher token = TOKEN.matcher(part);
    int line = 1;
    int done = 0;
    while (token.find()) {
      if (token.group("element") != null) {
        line += newlines(part, done, token.end());
        marked.append(part, done, token.end());
        marked.append(" data-source=\"").append(path).append(':').append(line).append('"');
        done = token.end();
      }
    }
    return marked.append(part, done, part.length()).toString();
  }

  private static int newlines(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }
}
