package org.readout.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The operators of one page, one on each line as PDFBox writes them, cut at its marked contents. A
 * content takes along the colours and line styles that were in force where it stood.
 */
final class PageOperators {
  /** What an operator sets that holds until it is set again (ISO 32000-1, tables 52 and 105). */
  private static final Map<String, String> SETS =
      Map.ofEntries(
          Map.entry("rg", "fill"),
          Map.entry("g", "fill"),
          Map.entry("k", "fill"),
          Map.entry("RG", "stroke"),
          Map.entry("G", "stroke"),
          Map.entry("K", "stroke"),
          Map.entry("w", "w"),
          Map.entry("J", "J"),
          Map.entry("j", "j"),
          Map.entry("M", "M"),
          Map.entry("d", "d"),
          Map.entry("Tc", "Tc"),
          Map.entry("Tw", "Tw"),
          Map.entry("Tz", "Tz"),
          Map.entry("Ts", "Ts"),
          Map.entry("Tr", "Tr"));

  private static final SortedMap<String, String> AT_FIRST =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("fill", "0 g\n"),
              Map.entry("stroke", "0 G\n"),
              Map.entry("w", "1 w\n"),
              Map.entry("J", "0 J\n"),
              Map.entry("j", "0 j\n"),
              Map.entry("M", "10 M\n"),
              Map.entry("d", "[] 0 d\n"),
              Map.entry("Tc", "0 Tc\n"),
              Map.entry("Tw", "0 Tw\n"),
              Map.entry("Tz", "100 Tz\n"),
              Map.entry("Ts", "0 Ts\n"),
              Map.entry("Tr", "0 Tr\n")));

  /** Settings that are not followed; a page that has one stays as it is. */
  private static final Set<String> UNKNOWN =
      Set.of("cs", "CS", "sc", "SC", "scn", "SCN", "gs", "TL", "T*", "'", "\"", "i", "ri");

  private static final Set<String> OPENS = Set.of("BDC", "BMC");

  /** What can't be set back but with all else that was set since. */
  private static final Set<String> LASTS = Set.of("cm", "W", "W*");

  private final byte[] operators;
  private final Map<Integer, Integer> ranks;
  private final ByteArrayOutputStream written;
  private final List<Piece> furniture = new ArrayList<>();
  private final List<Piece> contents = new ArrayList<>();
  private final Deque<Map<String, String>> outer = new ArrayDeque<>();
  private Map<String, String> read = new HashMap<>(AT_FIRST);
  private Map<String, String> set = new HashMap<>(AT_FIRST);
  private int at;

  /**
   * @param ranks of marked contents by their identifiers
   */
  PageOperators(byte[] operators, Map<Integer, Integer> ranks) {
    this.operators = operators;
    this.ranks = ranks;
    this.written = new ByteArrayOutputStream(operators.length + 1024);
  }

  /** A stretch of operators with what was set before and behind it. */
  private record Piece(
      int rank, int start, int end, Map<String, String> before, Map<String, String> behind) {}

  byte[] ordered() {
    while (at < operators.length) {
      int start = at;
      int end = endOfLine();
      String operator = operator(start, end);
      if (UNKNOWN.contains(operator)) {
        return operators;
      } else if (OPENS.contains(operator)) {
        if (!keepPiece(start, end)) {
          return operators;
        }
      } else if (!follow(operator, start, end)) {
        flush();
        put(start, end);
        nest(operator);
      }
    }
    flush();
    return written.toByteArray();
  }

  /** Reads on to the end of the marked content; false where it has what is not followed. */
  private boolean keepPiece(int start, int endOfFirst) {
    Map<String, String> before = Map.copyOf(read);
    int nested = outer.size();
    int depth = 1;
    while (depth > 0 && at < operators.length) {
      int line = at;
      int end = endOfLine();
      String operator = operator(line, end);
      boolean lasts = LASTS.contains(operator) && outer.size() == nested;
      if (UNKNOWN.contains(operator) || lasts || outer.size() < nested) {
        return false;
      }
      depth += OPENS.contains(operator) ? 1 : operator.equals("EMC") ? -1 : 0;
      follow(operator, line, end);
      nestReading(operator);
    }
    Integer rank = rankOf(start, endOfFirst);
    Piece piece = new Piece(rank == null ? 0 : rank, start, at, before, Map.copyOf(read));
    (rank == null ? furniture : contents).add(piece);
    return true;
  }

  private boolean follow(String operator, int start, int end) {
    String what = SETS.get(operator);
    if (what != null) {
      read.put(what, text(start, end));
    }
    return what != null;
  }

  private void nestReading(String operator) {
    if (operator.equals("q")) {
      outer.push(new HashMap<>(read));
    } else if (operator.equals("Q") && !outer.isEmpty()) {
      read = outer.pop();
    }
  }

  /** Outside of marked contents, what was set is left and taken up as it is written. */
  private void nest(String operator) {
    nestReading(operator);
    if (operator.equals("Q")) {
      set = new HashMap<>(read);
    }
  }

  private void flush() {
    contents.sort(Comparator.comparingInt(Piece::rank));
    furniture.forEach(this::put);
    contents.forEach(this::put);
    furniture.clear();
    contents.clear();
    change(read);
  }

  private void put(Piece piece) {
    change(piece.before());
    put(piece.start(), piece.end());
    set = new HashMap<>(piece.behind());
  }

  private void put(int start, int end) {
    written.write(operators, start, end - start);
  }

  private void change(Map<String, String> wanted) {
    for (String what : AT_FIRST.keySet()) {
      String line = wanted.getOrDefault(what, "");
      if (!line.equals(set.get(what))) {
        written.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        set.put(what, line);
      }
    }
  }

  private @Nullable Integer rankOf(int start, int end) {
    String line = text(start, end);
    int id = line.indexOf("/MCID ");
    if (id < 0) {
      return null;
    }
    int from = id + "/MCID ".length();
    int to = from;
    while (to < line.length() && line.charAt(to) >= '0' && line.charAt(to) <= '9') {
      to++;
    }
    return ranks.get(Integer.valueOf(line.substring(from, to)));
  }

  private String operator(int start, int end) {
    int last = end > start && operators[end - 1] == '\n' ? end - 1 : end;
    int from = last;
    while (from > start && operators[from - 1] > ' ') {
      from--;
    }
    return text(from, last);
  }

  private String text(int start, int end) {
    return new String(operators, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Goes on behind the line's end. */
  private int endOfLine() {
    at = OperatorLines.endOf(operators, at);
    return at;
  }
}
