package org.readout.workshop.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a screen, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
  private static final Pattern LONG = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SHORT = Pattern.compile("#[0-9a-fA-F]{3}");

  /** As a style sheet writes it by number, or black or white. */
  static Optional<Colour> parse(String css) {
    if (LONG.matcher(css).matches()) {
      int number = Integer.parseInt(css.substring(1), 16);
      return Optional.of(new Colour(number >> 16, number >> 8 & 255, number & 255));
    }
    if (SHORT.matcher(css).matches()) {
      StringBuilder digits = new StringBuilder("#");
      css.substring(1).chars().forEach(digit -> digits.append((char) digit).append((char) digit));
      return parse(digits.toString());
    }
    return switch (css) {
      case "white" -> Optional.of(new Colour(255, 255, 255));
      case "black" -> Optional.of(new Colour(0, 0, 0));
      default -> Optional.empty();
    };
  }

  /** Contrast ratio (WCAG 2.2, definitions): from 1 to 21, whichever of the two is the ground. */
  double contrastTo(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** Relative luminance (WCAG 2.2, definitions). */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
