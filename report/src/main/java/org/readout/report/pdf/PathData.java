package org.readout.report.pdf;

import java.awt.geom.Path2D;
import java.util.StringTokenizer;

/**
 * Reads path data with the absolute commands M, L, C and Z (SVG 2, 9.3), numbers and commands apart
 * by spaces or commas.
 */
final class PathData {
  private PathData() {}

  static Path2D read(String data) {
    Path2D path = new Path2D.Double();
    StringTokenizer tokens = new StringTokenizer(data, " ,\n");
    while (tokens.hasMoreTokens()) {
      String command = tokens.nextToken();
      switch (command) {
        case "M" -> path.moveTo(next(tokens), next(tokens));
        case "L" -> path.lineTo(next(tokens), next(tokens));
        case "C" ->
            path.curveTo(
                next(tokens), next(tokens), next(tokens), next(tokens), next(tokens), next(tokens));
        case "Z" -> path.closePath();
        default -> throw new IllegalArgumentException("no path command: " + command);
      }
    }
    return path;
  }

  private static double next(StringTokenizer tokens) {
    return Double.parseDouble(tokens.nextToken());
  }
}
