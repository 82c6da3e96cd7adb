package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.readout.report.compose.CharacterWidths.Weight;
import org.readout.report.words.Isolates;

/** Measures and breaks the labels of drawings. */
final class Lettering {
  private static final String CUT = "…";
  private static final double SLACK = 1.02;

  /** Letters of the shortest word that is broken, and of what stays together at its ends. */
  private static final int SHORTEST_BROKEN = 7;

  private static final int EDGE = 3;

  private final CharacterWidths widths;

  Lettering(CharacterWidths widths) {
    this.widths = widths;
  }

  /** The width of a line of text, with a little room for another face. */
  double width(String text, double size, Weight weight) {
    return advance(text, size, weight) * SLACK;
  }

  /** The width of a line of text in the document's face. */
  double advance(String text, double size, Weight weight) {
    String shown = Isolates.dropped(text);
    double em = shown.codePoints().mapToDouble(character -> widths.em(character, weight)).sum();
    return em * size;
  }

  /**
   * About how many lines of a width the text takes, broken between words and in long ones.
   *
   * @param behind the width of what stands behind the text and keeps together
   */
  int count(String text, double size, Weight weight, double width, double behind) {
    double space = advance(" ", size, weight);
    double line = 0;
    int lines = 1;
    for (String word : text.split(" ", -1)) {
      double next = advance(word, size, weight);
      if (line > 0 && line + space + next > width) {
        lines++;
        line = next - beforeHyphen(word, size, weight, width - line - space);
      } else {
        line += (line > 0 ? space : 0) + next;
      }
    }
    return line + behind > width ? lines + 1 : lines;
  }

  /**
   * How much of a word stands before its hyphen on a line with so much room; which places its
   * syllables leave is not looked up, and mostly one is within a letter.
   */
  private double beforeHyphen(String word, double size, Weight weight, double room) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= 'a' && word.charAt(end) <= 'z') {
      end++;
    }
    double used = 0;
    if (end >= SHORTEST_BROKEN) {
      double left = room - advance("-", size, weight);
      int letters = 0;
      while (letters < end - EDGE && used <= left) {
        used += advance(word.substring(letters, letters + 1), size, weight);
        letters++;
      }
      int kept = used <= left ? letters : letters - 2;
      used = kept < EDGE ? 0 : advance(word.substring(0, kept), size, weight);
    }
    return used;
  }

  /** The text in at most {@code most} lines of a width; what finds no room is cut with "…". */
  List<String> lines(String text, double size, Weight weight, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size, weight) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    boolean isCut = lines.size() > most;
    List<String> kept = new ArrayList<>(isCut ? lines.subList(0, most) : lines);
    String last = kept.removeLast();
    kept.add(isCut ? last + CUT : last);
    kept.replaceAll(each -> fitted(each, size, weight, width));
    return kept;
  }

  /** Whether nothing is cut from the text in that many lines of a width. */
  boolean fits(String text, double size, Weight weight, double width, int most) {
    return String.join(" ", lines(text, size, weight, width, most)).equals(text);
  }

  /** The text, or as much of it as a width has room for. */
  String fitted(String text, double size, Weight weight, double width) {
    if (width(text, size, weight) <= width) {
      return text;
    }
    String bare = text.endsWith(CUT) ? text.substring(0, text.length() - 1) : text;
    int end = bare.length();
    while (end > 1 && width(bare.substring(0, end).stripTrailing() + CUT, size, weight) > width) {
      end = bare.offsetByCodePoints(end, -1);
    }
    return bare.substring(0, end).stripTrailing() + CUT;
  }
}
