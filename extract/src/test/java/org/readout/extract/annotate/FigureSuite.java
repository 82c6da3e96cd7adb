package org.readout.extract.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.claim.FigureMention;
import org.readout.model.source.Span;

/**
 * Sentences with their figures marked, as the head of the suite's file explains: {@code [surface |
 * reading; measures: words]}. Counts how many figures are read right and lists the others.
 */
final class FigureSuite {
  private static final Pattern MARK = Pattern.compile("\\[([^\\]|]+?) \\| ([^\\]]+)\\]");
  private static final BigDecimal CLOSE = new BigDecimal("0.0001");
  private static final Map<String, Set<String>> SAME_UNIT =
      Map.ofEntries(
          Map.entry("t", Set.of("tonnes", "tons")),
          Map.entry("L", Set.of("litres")),
          Map.entry("bbl", Set.of("barrels")),
          Map.entry("degC", Set.of("degrees")),
          Map.entry("share", Set.of("fraction")),
          Map.entry("ha", Set.of("hectares")),
          Map.entry("mous", Set.of("memorandums")),
          Map.entry("deals", Set.of("agreements")),
          Map.entry("accords", Set.of("agreements")),
          Map.entry("pacts", Set.of("agreements")));

  private record Marked(
      Span span,
      BigDecimal value,
      @Nullable BigDecimal upper,
      boolean approximate,
      @Nullable Bound bound,
      String unit,
      List<String> measures) {}

  private final Function<String, List<FigureMention>> reader;
  private final StringBuilder misses = new StringBuilder();
  private int figures;
  private int right;
  private int read;
  private int measured;
  private int measuredRight;
  private int sentences;
  private int sentencesRight;

  FigureSuite(Function<String, List<FigureMention>> reader) {
    this.reader = reader;
  }

  static String load(String resource) {
    try (InputStream in = FigureSuite.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no suite " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  FigureSuite run(String suite) {
    suite.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::sentence);
    return this;
  }

  int figures() {
    return figures;
  }

  int measured() {
    return measured;
  }

  /** The share of sentences in which every figure is right and nothing else is read. */
  double sentencesRight() {
    return (double) sentencesRight / sentences;
  }

  /** The harmonic mean of precision and recall over the figures. */
  double f1() {
    return 2.0 * right / (figures + read);
  }

  /** Of the figures that were read right and say what they measure, the share that has it right. */
  double measuresRight() {
    return (double) measuredRight / measured;
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "figures F1 %.3f (%d right of %d, %d read), sentences %.3f (%d/%d), measures %.3f (%d/%d)",
        f1(),
        right,
        figures,
        read,
        sentencesRight(),
        sentencesRight,
        sentences,
        measuresRight(),
        measuredRight,
        measured);
  }

  String misses() {
    return misses.toString();
  }

  private void sentence(String line) {
    List<Marked> marked = new ArrayList<>();
    String sentence = unmarked(line, marked);
    List<FigureMention> found =
        reader.apply(sentence).stream()
            .filter(figure ->
                figure.kind() == FigureMention.Kind.AMOUNT
                    || figure.kind() == FigureMention.Kind.DESCRIPTION)
            .toList();
    List<String> wrong = new ArrayList<>();
    Set<FigureMention> used = new java.util.HashSet<>();
    for (Marked mark : marked) {
      FigureMention same = match(mark, found, sentence);
      if (same == null) {
        wrong.add("  missed " + mark.span().of(sentence) + " = " + reading(mark));
      } else {
        used.add(same);
        right++;
        measures(mark, same, wrong);
      }
    }
    for (FigureMention figure : found) {
      if (!used.contains(figure)) {
        wrong.add("  read   " + describe(figure, sentence));
      }
    }
    figures += marked.size();
    read += found.size();
    sentences++;
    sentencesRight += wrong.isEmpty() ? 1 : 0;
    if (!wrong.isEmpty()) {
      misses.append(sentence).append('\n');
      wrong.forEach(line1 -> misses.append(line1).append('\n'));
    }
  }

  private void measures(Marked mark, FigureMention figure, List<String> wrong) {
    if (mark.measures().isEmpty()) {
      return;
    }
    measured++;
    Set<String> words = Set.copyOf(words(figure.measures()));
    if (mark.measures().stream().anyMatch(words::contains)) {
      measuredRight++;
    } else {
      wrong.add("  measures " + mark.measures() + ", not \"" + figure.measures() + "\"");
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1));
  }

  private static @Nullable FigureMention match(
      Marked mark, List<FigureMention> found, String sentence) {
    return found.stream()
        .filter(figure -> overlaps(mark.span(), figure.span()) && isSame(mark, figure, sentence))
        .findFirst()
        .orElse(null);
  }

  private static boolean overlaps(Span mark, Span figure) {
    int shared = Math.min(mark.end(), figure.end()) - Math.max(mark.start(), figure.start());
    return shared * 2 >= mark.length();
  }

  private static boolean isSame(Marked mark, FigureMention figure, String sentence) {
    boolean sameUpper =
        (mark.upper() == null && figure.upper() == null) || isClose(mark.upper(), figure.upper());
    boolean isNearly = mark.approximate() && figure.approximate();
    return isClose(mark.value(), figure.value())
        && sameUpper
        && mark.approximate() == figure.approximate()
        && (isNearly || mark.bound() == figure.bound())
        && sameUnit(mark.unit(), figure, sentence);
  }

  private static boolean isClose(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null
        && other != null
        && one.subtract(other).abs().compareTo(one.abs().multiply(CLOSE)) <= 0;
  }

  private static boolean sameUnit(String unit, FigureMention figure, String sentence) {
    String base = unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
    String rate = unit.substring(base.length()).replaceFirst("^/t$", "/tonne");
    String read = figure.unit();
    boolean isPerson =
        read.equals("people")
            && (words(figure.measures()).contains(base)
                || words(figure.span().of(sentence)).contains(base));
    return read.equalsIgnoreCase(base + rate)
        || isPerson
        || SAME_UNIT.getOrDefault(base, Set.of()).stream()
            .anyMatch(name -> (name + rate).equals(read));
  }

  private static String unmarked(String line, List<Marked> marked) {
    StringBuilder sentence = new StringBuilder();
    Matcher mark = MARK.matcher(line);
    int last = 0;
    while (mark.find()) {
      sentence.append(line, last, mark.start());
      int start = sentence.length();
      sentence.append(mark.group(1));
      marked.add(marked(new Span(start, sentence.length()), mark.group(2)));
      last = mark.end();
    }
    return sentence.append(line.substring(last)).toString();
  }

  private static Marked marked(Span span, String text) {
    int semicolon = text.indexOf(';');
    String reading = (semicolon < 0 ? text : text.substring(0, semicolon)).strip();
    List<String> measures =
        semicolon < 0
            ? List.of()
            : words(text.substring(text.indexOf(':', semicolon) + 1).strip()).stream()
                .filter(word -> word.length() > 2)
                .toList();
    boolean approximate = reading.startsWith("~");
    Bound bound =
        reading.startsWith("<") ? Bound.AT_MOST : reading.startsWith(">") ? Bound.AT_LEAST : null;
    String plain = reading.replaceFirst("^[~<>=]+ *", "");
    String number = plain.substring(0, plain.indexOf(' '));
    String[] ends = number.split("\\.\\.", -1);
    return new Marked(
        span,
        value(ends[0]),
        ends.length > 1 ? value(ends[1]) : null,
        approximate,
        bound,
        plain.substring(plain.indexOf(' ') + 1),
        measures);
  }

  private static BigDecimal value(String number) {
    String[] parts = number.split("/", -1);
    BigDecimal value = new BigDecimal(parts[0]);
    return parts.length == 1
        ? value
        : value.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
  }

  private static String reading(Marked mark) {
    return (mark.approximate() ? "about " : "")
        + (mark.bound() == null ? "" : mark.bound().label() + " ")
        + mark.value().toPlainString()
        + (mark.upper() == null ? "" : ".." + mark.upper().toPlainString())
        + " "
        + mark.unit();
  }

  private static String describe(FigureMention figure, String sentence) {
    return figure.span().of(sentence)
        + " = "
        + (figure.approximate() ? "about " : "")
        + (figure.bound() == null ? "" : figure.bound().label() + " ")
        + figure.value().toPlainString()
        + (figure.upper() == null ? "" : ".." + figure.upper().toPlainString())
        + " "
        + figure.unit()
        + " | "
        + figure.measures();
  }
}
