package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture whose every line and label has its place. Lengths are CSS pixels from the upper left
 * corner; the style sheet gives each kind its colour.
 *
 * @param width of the whole picture
 * @param height of the whole picture
 * @param alternative what the picture tells, for readers who can't see it
 * @param shapes in the order in which they are painted
 * @param labels above the shapes
 */
public record Drawing(
    double width, double height, String alternative, List<Shape> shapes, List<Label> labels) {
  public Drawing {
    shapes = List.copyOf(shapes);
    labels = List.copyOf(labels);
  }

  /**
   * A line or an area.
   *
   * @param kind name for the style sheet
   * @param path SVG path data with absolute commands
   * @param stroke width of the line; {@code null} for an area
   */
  public record Shape(String kind, String path, @Nullable Double stroke) {}

  /**
   * A line of text.
   *
   * @param kind name for the style sheet
   * @param x where the anchor stands
   * @param y of the base line
   * @param anchor which end of the text stands at {@code x}: {@code start}, {@code middle} or
   *     {@code end}
   * @param size of the type
   * @param text the label itself
   */
  public record Label(String kind, double x, double y, String anchor, double size, String text) {}
}
