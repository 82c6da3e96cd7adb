package org.readout.report.xhtml;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Marking;

/**
 * A handling marking on each page that a browser prints, at the head and at the foot, to the right.
 * Only a style sheet can put words there (CSS Paged Media 3, 5), so the words are written into it.
 */
final class PrintedMarking {
  private static final String BLACK = "#1d2733";

  /** As large as the words, to the right, in the middle of the margin. */
  private static final String PLACE =
      " width: max-content; height: max-content; padding: 1mm 2mm; margin: auto 0 auto auto; }";

  private PrintedMarking() {}

  /** The rule that prints the marking; nothing where there is none. */
  static String rule(@Nullable Marking marking) {
    if (marking == null) {
      return "";
    }
    String words = marking.words();
    boolean coloured = marking.colour() != null;
    String box =
        " { content: \""
            + escaped(words)
            + "\"; font: 600 12pt system-ui, sans-serif; color: "
            + Objects.requireNonNullElse(marking.colour(), BLACK)
            + (coloured ? "; background: #000; print-color-adjust: exact;" : ";")
            + PLACE;
    return "@page { @top-right" + box + " @bottom-right" + box + " }\n";
  }

  /** Letters and digits as they are, anything else by its number (CSS Syntax 3, 4.3.7). */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(character -> {
          boolean plain = character < 128 && Character.isLetterOrDigit(character);
          escaped.append(
              plain
                  ? Character.toString(character)
                  : String.format(Locale.ROOT, "\\%06x", character));
        });
    return escaped.toString();
  }
}
