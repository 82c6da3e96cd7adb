package org.readout.report.compose;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.readout.report.words.Scripts;
import org.readout.report.words.Words;

/**
 * Where a briefing is read.
 *
 * @param shows whether a character can be seen there
 * @param widths of the face that drawings are lettered in
 * @param carriesData whether the record travels inside the briefing, as it does in a PDF
 */
record Medium(IntPredicate shows, CharacterWidths widths, boolean carriesData) {
  /** The document's face beside the usual ones. */
  private static final double NARROWER = 0.77;

  /** A page that a browser or another program sets with the fonts it finds. */
  static final Medium SCREEN = new Medium(Medium::isText, Medium::usualWidth, false);

  /**
   * A PDF, with its own fonts. What has no look of its own is left out even where a font has a
   * glyph for it: a soft hyphen in an article is not one of ours.
   */
  static Medium document(IntPredicate hasGlyph, CharacterWidths widths) {
    return new Medium(
        character -> Character.getType(character) != Character.FORMAT && hasGlyph.test(character),
        widths,
        true);
  }

  /**
   * About the widths of the document's face, so that a table has as many rows on a page as it has
   * in the document.
   */
  CharacterWidths widthsInDocument() {
    return carriesData ? widths : (character, weight) -> NARROWER * widths.em(character, weight);
  }

  /** Why the words can't be shown there as they are to be read; {@code null} where they can. */
  @Nullable String obstacle(Words words) {
    if (!carriesData) {
      return null;
    }
    int missing =
        words
            .characters()
            .filter(character -> !shows.test(character) && !Scripts.isJoiner(character))
            .findFirst()
            .orElse(-1);
    return missing < 0
        ? null
        : String.format(
            Locale.ROOT, "no font has U+%04X (%s)", missing, Character.getName(missing));
  }

  /**
   * All but what has no look of its own; the marks that turn the direction of writing could make a
   * line read other than it is. The joiners are part of how some scripts and emoji are spelled.
   */
  private static boolean isText(int character) {
    return switch (Character.getType(character)) {
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      case Character.FORMAT -> Scripts.isJoiner(character);
      default -> true;
    };
  }

  /** About that of Arial and the faces made to its measure, rather more than less. */
  private static double usualWidth(int character, CharacterWidths.Weight weight) {
    double bold = weight == CharacterWidths.Weight.SEMI_BOLD ? 1.08 : 1;
    if (Character.isIdeographic(character) || Character.isSupplementaryCodePoint(character)) {
      return bold;
    }
    if (Character.isUpperCase(character)) {
      return 0.72 * bold;
    }
    return (Character.isLetterOrDigit(character) ? 0.56 : 0.42) * bold;
  }
}
