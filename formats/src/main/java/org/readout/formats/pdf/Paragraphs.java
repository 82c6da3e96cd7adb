package org.readout.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.extract.article.FileReading.LeftOut;

/** Makes paragraphs of lines: what belongs together is joined, what was divided is made whole. */
final class Paragraphs {
  private static final float NEW_PARAGRAPH_GAP = 1.45f;
  private static final float INDENT = 0.8f;
  private static final float OTHER_SIZE = 0.08f;
  private static final float FOOTNOTE_SIZE = 0.88f;
  private static final float FOOT = 0.5f;
  private static final float SHORT_LINE = 0.82f;

  private final List<PrintedLine> lines;
  private final float pageHeight;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Paragraphs(List<PrintedLine> lines, int pages, float pageHeight) {
    this.pageHeight = pageHeight;
    RunningHeads heads = new RunningHeads(lines, pages, pageHeight);
    List<PrintedLine> body = new ArrayList<>();
    for (PrintedLine line : lines) {
      if (heads.include(line)) {
        leftOut.add(new LeftOut("running head or page number", line.text()));
      } else {
        body.add(line);
      }
    }
    this.lines = withoutFootnotes(body);
  }

  /** The text, a blank line between paragraphs. */
  String text() {
    float spacing = spacing();
    float width = 0;
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      String words = letters(line.text());
      if (i == 0) {
        text.append(words);
      } else if (begins(lines.get(i - 1), line, spacing, width)) {
        text.append("\n\n").append(words);
        width = 0;
      } else {
        join(words);
      }
      width = Math.max(width, line.width());
    }
    return text.toString();
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  private static boolean begins(PrintedLine before, PrintedLine line, float spacing, float width) {
    boolean sameSize = Math.abs(before.size() - line.size()) <= OTHER_SIZE * before.size();
    boolean wholeSentence = endsSentence(before.text());
    if (!sameSize) {
      return true;
    }
    boolean follows = line.page() == before.page() && line.y() > before.y();
    if (!follows) {
      return wholeSentence && before.width() < SHORT_LINE * Math.max(width, line.width());
    }
    if (line.y() - before.y() > NEW_PARAGRAPH_GAP * spacing) {
      return true;
    }
    boolean indented =
        line.left() - before.left() > INDENT * line.size()
            && line.left() - before.left() < 5 * line.size();
    boolean broken = before.width() < SHORT_LINE * Math.max(width, line.width());
    return (indented && wholeSentence)
        || (broken && wholeSentence)
        || (broken && isHeading(before, line));
  }

  /** A short line without a stop before one that starts afresh. */
  private static boolean isHeading(PrintedLine before, PrintedLine line) {
    return before.width() < line.width() / 2 && Character.isUpperCase(line.text().codePointAt(0));
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"”’')]»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:…".indexOf(text.charAt(last)) >= 0;
  }

  private void join(String words) {
    int last = text.length() - 1;
    char end = text.charAt(last);
    boolean divided =
        (end == '-' || end == '\u2010' || end == '\u00ad')
            && last > 0
            && Character.isLetter(text.charAt(last - 1))
            && Character.isLowerCase(words.codePointAt(0));
    if (divided) {
      if (end == '\u00ad' || !isCompound(words)) {
        text.setLength(last);
      }
    } else {
      text.append(' ');
    }
    text.append(words);
  }

  /** Whether the document writes the same two words with a hyphen within a line. */
  private boolean isCompound(String words) {
    int start = text.length() - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    String compound = text.substring(start) + words.substring(0, end);
    return lines.stream().anyMatch(line -> line.text().contains(compound));
  }

  /** Ligatures as the letters they stand for (Unicode, Alphabetic Presentation Forms). */
  private static String letters(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\ufb00' -> plain.append("ff");
        case '\ufb01' -> plain.append("fi");
        case '\ufb02' -> plain.append("fl");
        case '\ufb03' -> plain.append("ffi");
        case '\ufb04' -> plain.append("ffl");
        case '\ufb05', '\ufb06' -> plain.append("st");
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Notes at the foot of a page are set smaller than the text and begin with their sign. */
  private List<PrintedLine> withoutFootnotes(List<PrintedLine> all) {
    float size = bodySize(all);
    List<PrintedLine> kept = new ArrayList<>();
    int page = -1;
    boolean inNotes = false;
    for (PrintedLine line : all) {
      boolean small = line.size() < FOOTNOTE_SIZE * size;
      inNotes = inNotes && page == line.page() && small;
      page = line.page();
      inNotes |=
          small
              && line.y() > FOOT * pageHeight
              && line.text().matches("(?:\\d{1,3}|[*†‡])[.) ]?\\s?\\p{L}.*");
      if (inNotes) {
        leftOut.add(new LeftOut("footnote", line.text()));
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  private static float bodySize(List<PrintedLine> lines) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (PrintedLine line : lines) {
      letters.merge(line.size(), line.text().length(), Integer::sum);
    }
    float size = 0;
    int most = 0;
    for (Map.Entry<Float, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        size = entry.getKey();
      }
    }
    return size;
  }

  /** The usual distance of two base lines. */
  private float spacing() {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
        distances.add(distance);
      }
    }
    distances.sort(Float::compare);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
  }
}
