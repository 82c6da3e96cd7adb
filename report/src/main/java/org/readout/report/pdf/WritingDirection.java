package org.readout.report.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import org.jspecify.annotations.Nullable;

/** One document's way to the bidirectional algorithm (UAX 9), which is ICU's. */
final class WritingDirection implements BidiReorderer {
  private @Nullable String turned;

  /** Whether a text has letters that are written from right to left. */
  static boolean isRightToLeft(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  /** Whether a line is painted otherwise than it is read. */
  static boolean isTurned(String line) {
    return line.codePoints().anyMatch(WritingDirection::isRightToLeft);
  }

  /** A line with its letters as wide as they will be. */
  static String measured(String line) {
    return LetterForms.painted(isTurned(line) ? ArabicLetters.joined(line) : line);
  }

  /** One line as it is painted, from left to right. */
  static String painted(String line) {
    if (!isTurned(line)) {
      return line;
    }
    String glyphs = LetterForms.painted(ArabicLetters.joined(line));
    Bidi bidi = new Bidi(glyphs, Bidi.LEVEL_DEFAULT_LTR);
    return bidi.writeReordered(Bidi.DO_MIRRORING);
  }

  /** What a run that is painted from right to left says, in the order in which it is read. */
  static String read(String painted) {
    return LetterForms.parted(Bidi.writeReverse(painted, Bidi.DO_MIRRORING));
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    turned = Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    return turned;
  }

  /** Whether a text that is now painted was turned for it; it may hold signs alone. */
  boolean hasTurned(String painted) {
    boolean isLast = painted.equals(turned);
    turned = null;
    return isLast && !read(painted).equals(painted);
  }

  @Override
  public String shapeText(String text) {
    return ArabicLetters.joined(text);
  }

  @Override
  public String deshapeText(String text) {
    return LetterForms.parted(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** The runs of one paragraph. */
  static final class Runs implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      bidi.setPara(paragraph, direction, null);
    }

    @Override
    public int countTextRuns() {
      return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      BidiRun run = bidi.getVisualRun(index);
      return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return Bidi.getBaseDirection(paragraph);
    }
  }
}
