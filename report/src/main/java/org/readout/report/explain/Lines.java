package org.readout.report.explain;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a readable width, indented under headings. */
final class Lines {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** A heading, set off by an empty line. */
  void heading(String words) {
    text.append('\n').append(words).append('\n');
  }

  /** A line below a heading; what does not fit goes on further in. */
  void line(String words) {
    put("  ", "    ", words);
  }

  /** A line below a line. */
  void further(String words) {
    put("    ", "    ", words);
  }

  /** A line that begins at the margin. */
  void first(String label, String words) {
    put(label, " ".repeat(label.length()), words);
  }

  private void put(String indent, String goingOn, String words) {
    String margin = indent;
    for (String line : wrapped(words.strip(), WIDTH - indent.length())) {
      text.append(margin).append(line).append('\n');
      margin = goingOn;
    }
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
