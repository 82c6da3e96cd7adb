package org.readout.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.briefing.Drawing;
import org.readout.model.claim.Figure;
import org.readout.model.claim.Figure.Bound;
import org.readout.report.compose.CharacterWidths.Weight;
import org.readout.report.words.Words;

/**
 * Draws figures as dots on lines from zero: a full dot for an exact figure, a ring for an
 * approximate one, an arrow for a bound, two dots with a bar between for accounts that differ.
 */
final class FigureDrawing {
  private static final double SIZE = 10;
  private static final double WIDEST_LABEL = 186;
  private static final double AXIS_GAP = 12;

  /** Where the scale ends at most, and what it keeps however long the amounts are. */
  private static final double RIGHT = 500;

  private static final double SHORTEST_SCALE = 120;
  private static final int AMOUNT_LINES = 2;
  private static final double AMOUNT_GAP = 12;
  private static final double LINE = 12;
  private static final double TOP = 22;
  private static final double DOT = 4;
  private static final double ARROW = 16;

  private final Lettering lettering;
  private final String title;
  private final List<Bar> bars;
  private final Words words;
  private final FigureText amounts;
  private final ValueScale scale;
  private final double label;
  private final double left;
  private final double right;

  /** For bars of one unit, at least one. */
  FigureDrawing(
      Lettering lettering, String title, List<Bar> bars, Words words, FigureText amounts) {
    this.lettering = lettering;
    this.title = title;
    this.bars = List.copyOf(bars);
    this.words = words;
    this.amounts = amounts;
    this.scale =
        ValueScale.upTo(
            bars.stream().map(bar -> bar.figure().top()).max(BigDecimal::compareTo).orElseThrow());
    this.label =
        bars.stream()
            .flatMap(bar -> labels(bar).stream())
            .mapToDouble(line -> lettering.width(line, SIZE, Weight.REGULAR))
            .max()
            .orElse(0);
    this.left = label + AXIS_GAP;
    this.right = endOfScale();
  }

  /** A row of the chart, with its words as they are printed. */
  record Bar(ComparedFigure figure, String measures, String amount) {}

  Drawing draw() {
    Canvas canvas = new Canvas();
    double height = TOP;
    for (Bar bar : bars) {
      height += (linesOf(bar) + 1) * LINE;
    }
    axis(canvas, bars.getFirst().figure().figure(), height);
    double y = TOP;
    for (Bar bar : bars) {
      List<String> labels = labels(bar);
      double middle = y + (linesOf(bar) + 1) * LINE / 2;
      double base = middle - (labels.size() - 1) * LINE / 2 + 3.5;
      for (String line : labels) {
        canvas.end("plain", label, base, SIZE, line);
        base += LINE;
      }
      bar(canvas, bar, middle);
      y += (linesOf(bar) + 1) * LINE;
    }
    return canvas.drawing(height + 4, alternative());
  }

  static boolean isRing(Figure figure) {
    return figure.approximate() && figure.bound() == null;
  }

  /** The scale gives way until each amount has room in whole words. */
  private double endOfScale() {
    double end = RIGHT;
    while (end > left + SHORTEST_SCALE && !hasRoom(end)) {
      end -= AMOUNT_GAP;
    }
    return end;
  }

  private boolean hasRoom(double end) {
    return bars.stream()
        .allMatch(bar ->
            lettering.fits(
                bar.amount(),
                SIZE,
                Weight.SEMI_BOLD,
                Canvas.WIDTH - endOf(bar, end) - AMOUNT_GAP,
                AMOUNT_LINES));
  }

  private int linesOf(Bar bar) {
    return Math.max(labels(bar).size(), amounts(bar).size());
  }

  private List<String> amounts(Bar bar) {
    double room = Canvas.WIDTH - endOf(bar, right) - AMOUNT_GAP;
    return lettering.lines(bar.amount(), SIZE, Weight.SEMI_BOLD, room, AMOUNT_LINES);
  }

  /** Where a bar's last sign ends on a scale that ends there. */
  private double endOf(Bar bar, double scaleEnd) {
    Figure figure = bar.figure().figure();
    Figure highest = bar.figure().highest();
    double arrow = highest == null && figure.bound() == Bound.AT_LEAST ? ARROW : 0;
    return at(highest == null ? figure.value() : highest.value(), scaleEnd) + arrow;
  }

  private List<String> labels(Bar bar) {
    return lettering.lines(bar.measures(), SIZE, Weight.REGULAR, WIDEST_LABEL, 2);
  }

  private void axis(Canvas canvas, Figure unit, double bottom) {
    for (BigDecimal tick : scale.ticks()) {
      double x = at(tick);
      boolean isZero = tick.signum() == 0;
      canvas.line(isZero ? "ink" : "faint", 0.8, x, TOP - 6, x, bottom);
      Figure value = new Figure(tick, unit.unit(), false, null, "", "", List.of());
      canvas.middle(
          "muted", x, TOP - 11, SIZE - 1, isZero ? words.number(tick) : amounts.of(value));
    }
  }

  private double at(BigDecimal value) {
    return at(value, right);
  }

  private double at(BigDecimal value, double scaleEnd) {
    return left + (scaleEnd - left) * scale.share(value);
  }

  private void bar(Canvas canvas, Bar bar, double y) {
    Figure figure = bar.figure().figure();
    Figure highest = bar.figure().highest();
    double x = at(figure.value());
    double end = endOf(bar, right);
    if (highest == null) {
      canvas.line("accent", 2, left, y, x, y);
      dot(canvas, figure, x, y);
    } else {
      canvas.line("faint", 2, left, y, x, y);
      canvas.box("conflict", x, y - 2.5, end - x, 5);
      dot(canvas, figure, x, y);
      dot(canvas, highest, end, y);
    }
    amount(canvas, amounts(bar), end + AMOUNT_GAP, y);
  }

  private void amount(Canvas canvas, List<String> lines, double x, double middle) {
    double y = middle - (lines.size() - 1) * LINE / 2;
    for (String line : lines) {
      double words = lettering.width(line, SIZE, Weight.SEMI_BOLD);
      canvas.box("paper", x - 3, y - 7, words + 6, 14);
      canvas.start("strong", x, y + 3.5, SIZE, line);
      y += LINE;
    }
  }

  private static void dot(Canvas canvas, Figure figure, double x, double y) {
    if (figure.bound() != null) {
      boolean isLeast = figure.bound() == Bound.AT_LEAST;
      double tip = isLeast ? x + ARROW : x - ARROW;
      double neck = isLeast ? tip - 6 : tip + 6;
      canvas.line("ink", 1.6, x, y - 6, x, y + 6);
      canvas.line("ink", 1.6, x, y, neck, y);
      canvas.area("ink", tip, y, neck, y - 4, neck, y + 4);
    } else if (isRing(figure)) {
      canvas.ring("ink", x, y, DOT);
    } else {
      canvas.disc("ink", x, y, DOT);
    }
  }

  private String alternative() {
    List<String> values = new ArrayList<>();
    for (Bar bar : bars) {
      boolean isRange = bar.figure().highest() != null;
      String key = isRange ? "figures.alternative.range" : "figures.alternative.bar";
      values.add(words.say(key, bar.measures(), bar.amount()));
    }
    return words.say("figures.alternative", title, words.apart(values));
  }
}
