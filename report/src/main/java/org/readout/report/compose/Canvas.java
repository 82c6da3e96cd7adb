package org.readout.report.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.briefing.Drawing;
import org.readout.model.briefing.Drawing.Label;
import org.readout.model.briefing.Drawing.Shape;

/** Collects the shapes and labels of a drawing. */
final class Canvas {
  /** The width between the margins of an A4 page, in CSS pixels. */
  static final double WIDTH = 627;

  /** How far the handles of the curves that make a circle stand out, in radii. */
  private static final double ROUND = 0.5523;

  private static final double PEN = 1.2;

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  Drawing drawing(double height, String alternative) {
    return new Drawing(WIDTH, rounded(height).doubleValue(), alternative, shapes, labels);
  }

  void line(String kind, double width, double... points) {
    shapes.add(new Shape(kind, path(points), width));
  }

  void area(String kind, double... points) {
    shapes.add(new Shape(kind, path(points) + " Z", null));
  }

  void box(String kind, double x, double y, double width, double height) {
    area(kind, x, y, x + width, y, x + width, y + height, x, y + height);
  }

  /** The shape of a status's group, as the legend has it, around a centre. */
  void mark(String level, double x, double y, double radius) {
    double r = radius;
    switch (level) {
      case "meeting" -> disc(level, x, y, r);
      case "done" -> box(level, x - r, y - r, 2 * r, 2 * r);
      case "committed" ->
          area(level, x, y - 1.25 * r, x + 1.25 * r, y, x, y + 1.25 * r, x - 1.25 * r, y);
      case "open" -> hollow(level, circle(x, y, r));
      case "restated" ->
          hollow(level, path(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r) + " Z");
      case "claimed" -> hollow(level, path(x, y - r, x + r, y + r, x - r, y + r) + " Z");
      default -> throw new IllegalArgumentException("no shape for " + level);
    }
  }

  void disc(String kind, double x, double y, double radius) {
    shapes.add(new Shape(kind, circle(x, y, radius), null));
  }

  void ring(String kind, double x, double y, double radius) {
    hollow(kind, circle(x, y, radius));
  }

  private void hollow(String kind, String path) {
    shapes.add(new Shape("paper", path, null));
    shapes.add(new Shape(kind, path, PEN));
  }

  void start(String kind, double x, double y, double size, String text) {
    label(kind, x, y, "start", size, text);
  }

  void middle(String kind, double x, double y, double size, String text) {
    label(kind, x, y, "middle", size, text);
  }

  void end(String kind, double x, double y, double size, String text) {
    label(kind, x, y, "end", size, text);
  }

  private void label(String kind, double x, double y, String anchor, double size, String text) {
    labels.add(
        new Label(kind, rounded(x).doubleValue(), rounded(y).doubleValue(), anchor, size, text));
  }

  private static String path(double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? "M " : " L ").append(point(points[i], points[i + 1]));
    }
    return path.toString();
  }

  private static String circle(double x, double y, double r) {
    double h = r * ROUND;
    return "M "
        + point(x + r, y)
        + curve(x + r, y + h, x + h, y + r, x, y + r)
        + curve(x - h, y + r, x - r, y + h, x - r, y)
        + curve(x - r, y - h, x - h, y - r, x, y - r)
        + curve(x + h, y - r, x + r, y - h, x + r, y)
        + " Z";
  }

  private static String curve(double a, double b, double c, double d, double x, double y) {
    return " C " + point(a, b) + " " + point(c, d) + " " + point(x, y);
  }

  private static String point(double x, double y) {
    return rounded(x).toPlainString() + " " + rounded(y).toPlainString();
  }

  private static BigDecimal rounded(double length) {
    BigDecimal rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
