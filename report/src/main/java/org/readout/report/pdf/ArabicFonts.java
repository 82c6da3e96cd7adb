package org.readout.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bundled fonts for Arabic script. Nothing in them changes. */
final class ArabicFonts {
  private static final String FAMILY = "Noto Naskh Arabic";

  private final Weight regular;
  private final Weight semiBold;

  private ArabicFonts(Weight regular, Weight semiBold) {
    this.regular = regular;
    this.semiBold = semiBold;
  }

  static ArabicFonts load() {
    try {
      return new ArabicFonts(
          Weight.read("NotoNaskhArabic-Regular", 400),
          Weight.read("NotoNaskhArabic-SemiBold", 600));
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled font", e);
    }
  }

  /** Whether a letter can be printed beside any other. */
  boolean canPrint(int letter) {
    return ArabicLetters.isPrintable(letter, regular.parsed::has);
  }

  /** The advance of a letter that stands alone, in em. */
  double width(int letter, int weight) {
    return (weight == semiBold.weight ? semiBold : regular).parsed.width(letter);
  }

  /** Behind all others: for the letters that they lack. */
  void placeInto(TwoWayRenderer renderer, PDDocument document, FontsInUse used) {
    for (Weight each : List.of(regular, semiBold)) {
      renderer.useBehindOthers(
          new EmbeddedFont(document, each.parsed.font(), used), FAMILY, each.weight);
    }
  }

  private record Weight(ParsedFont parsed, int weight) {
    static Weight read(String file, int weight) throws IOException {
      return new Weight(ParsedFont.of(FontShelf.bundled(file)), weight);
    }
  }
}
