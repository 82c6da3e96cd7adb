package org.readout.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font and the glyphs that it has for characters. Nothing in it changes. */
record ParsedFont(TrueTypeFont font, CmapLookup glyphs) {
  static ParsedFont of(byte[] bytes) throws IOException {
    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    return new ParsedFont(parsed, parsed.getUnicodeCmapLookup());
  }

  boolean has(int character) {
    return glyphs.getGlyphId(character) > 0;
  }

  /** The advance of a character in em. */
  double width(int character) {
    try {
      return (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("a font that was parsed", e);
    }
  }
}
