package org.readout.book;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfName;
import org.readout.model.briefing.Marking;

/**
 * What a book prints on each page, outside of what the briefing prints: the page's number in the
 * book and, where the page does not bear it anyway, the book's marking at head and foot. All are
 * artifacts (ISO 32000-1, 14.8.2.2), which a screen reader skips. Lengths are in points.
 */
final class PageStamps {
  private static final float EDGE = 15;
  private static final float NUMBER_SIZE = 7;
  private static final float MARKING_SIZE = 12;
  private static final float SIDE = 62;
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final StampLetters plain;
  private final StampLetters bold;
  private final PageCount count;
  private final @Nullable Marking marking;
  private final @Nullable String painted;

  /**
   * @param marking for pages that do not bear it; {@code null} for none
   * @param painted its words, letter by letter from left to right
   */
  PageStamps(
      StampLetters plain,
      StampLetters bold,
      PageCount count,
      @Nullable Marking marking,
      @Nullable String painted) {
    this.plain = plain;
    this.bold = bold;
    this.count = count;
    this.marking = marking;
    this.painted = painted;
  }

  /** The same for pages that bear the marking. */
  PageStamps withoutMarking() {
    return new PageStamps(plain, bold, count, null, null);
  }

  void print(PdfCopy copy, PdfImportedPage page, Rectangle size, int number) throws IOException {
    PdfCopy.PageStamp stamp = copy.createPageStamp(page);
    PdfContentByte over = stamp.getOverContent();
    write(over, plain, NUMBER_SIZE, 0x5a6472, size.getWidth() / 2, EDGE, 0.5f, count.of(number));
    if (marking != null && painted != null) {
      mark(over, marking, painted, size.getWidth() - SIDE, EDGE - 3);
      mark(
          over,
          marking,
          painted,
          size.getWidth() - SIDE,
          size.getHeight() - EDGE - MARKING_SIZE + 3);
    }
    stamp.alterContents();
  }

  private void mark(PdfContentByte over, Marking words, String text, float right, float base) {
    float width = bold.width(text, MARKING_SIZE);
    if (words.colour() != null) {
      over.beginMarkedContentSequence(ARTIFACT, pagination(), true);
      over.setRGBColorFill(0, 0, 0);
      over.rectangle(right - width - 4, base - 4, width + 8, MARKING_SIZE + 4);
      over.fill();
      over.endMarkedContentSequence();
    }
    int colour = colour(Objects.requireNonNullElse(words.colour(), "#1d2733"));
    write(over, bold, MARKING_SIZE, colour, right, base, 1, text);
  }

  /** Black ground goes before it; the share of its width lies to the left of the place. */
  private static void write(
      PdfContentByte over,
      StampLetters letters,
      float size,
      int colour,
      float x,
      float y,
      float share,
      String words) {
    over.beginMarkedContentSequence(ARTIFACT, pagination(), true);
    over.beginText();
    over.setRGBColorFill(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
    over.setTextMatrix(x - letters.width(words, size) * share, y);
    letters.show(over, words, size);
    over.endText();
    over.endMarkedContentSequence();
  }

  private static PdfDictionary pagination() {
    return new PdfDictionary(new PdfName("Pagination"));
  }

  private static int colour(String css) {
    return Integer.parseInt(css.substring(1).toLowerCase(Locale.ROOT), 16);
  }

  /** Says how far the reader is. */
  interface PageCount {
    String of(int page) throws IOException;
  }
}
