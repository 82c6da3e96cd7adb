package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.readout.model.briefing.Drawing;
import org.readout.model.briefing.Drawing.Label;
import org.readout.report.compose.CharacterWidths.Weight;

/** What holds of every drawing: labels stand inside it and clear of one another. */
final class Layout {
  static final CharacterWidths WIDTHS =
      (character, weight) -> weight == Weight.REGULAR ? 0.5 : 0.53;

  private Layout() {}

  static List<String> words(Drawing drawing) {
    return drawing.labels().stream().map(Label::text).toList();
  }

  static void assertLegible(Drawing drawing) {
    for (Label label : drawing.labels()) {
      assertThat(label.text()).isNotBlank();
      assertThat(left(label)).as(label.text()).isGreaterThanOrEqualTo(-0.5);
      assertThat(right(label)).as(label.text()).isLessThanOrEqualTo(drawing.width() + 0.5);
      assertThat(label.y()).as(label.text()).isBetween(label.size() * 0.7, drawing.height());
      for (Label other : drawing.labels()) {
        assertThat(!label.equals(other) && overlap(label, other))
            .as(label + " stands on " + other)
            .isFalse();
      }
    }
  }

  private static boolean overlap(Label one, Label other) {
    boolean isOneLine = Math.abs(one.y() - other.y()) < 0.7 * Math.min(one.size(), other.size());
    return isOneLine && left(one) < right(other) && left(other) < right(one);
  }

  private static double left(Label label) {
    return switch (label.anchor()) {
      case "middle" -> label.x() - width(label) / 2;
      case "end" -> label.x() - width(label);
      default -> label.x();
    };
  }

  private static double right(Label label) {
    return left(label) + width(label);
  }

  private static double width(Label label) {
    Weight weight = label.kind().equals("strong") ? Weight.SEMI_BOLD : Weight.REGULAR;
    double em = label.text().codePoints().mapToDouble(c -> WIDTHS.em(c, weight)).sum();
    return em * label.size();
  }
}
