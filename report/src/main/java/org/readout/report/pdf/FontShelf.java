package org.readout.report.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design.LayeredFont;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.words.Scripts;

/**
 * The bundled fonts. Parsing them costs more than setting a briefing, so a shelf is made once and
 * shared; nothing on it changes.
 */
public final class FontShelf {
  private static final String FOLDER = "/org/readout/templates/fonts/";
  private static final int LAST_CHARACTER = 0xFFFF;

  /** Below it are no scripts whose letters are joined or turn the line. */
  private static final int FIRST_JOINED = 0x590;

  private final List<Face> faces;
  private final BitSet characters;
  private @Nullable ArabicFonts arabic;
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  private FontShelf(List<Face> faces, BitSet characters) {
    this.faces = faces;
    this.characters = characters;
  }

  /** Reads the bundled fonts. */
  public static FontShelf load() throws IOException {
    return load(List.of());
  }

  /**
   * Reads the bundled fonts and a pack's.
   *
   * @throws InvalidPackException where one of the pack's is no font that can be embedded
   */
  public static FontShelf load(List<LayeredFont> own) throws IOException {
    List<Face> faces =
        new ArrayList<>(
            List.of(
                face("ReadoutSerif-Regular", "Readout Serif", 400, FontStyle.NORMAL),
                face("ReadoutSerif-Italic", "Readout Serif", 400, FontStyle.ITALIC),
                face("ReadoutSerif-SemiBold", "Readout Serif", 600, FontStyle.NORMAL),
                face("ReadoutSans-Regular", "Readout Sans", 400, FontStyle.NORMAL),
                face("ReadoutSans-SemiBold", "Readout Sans", 600, FontStyle.NORMAL)));
    for (LayeredFont font : own) {
      faces.add(face(font));
    }
    return new FontShelf(faces, charactersOf(faces));
  }

  /** Tells the shelf with those fonts of a pack from a shelf with others. */
  public static String name(List<LayeredFont> own) {
    MessageDigest digest = PdfWriter.sha256();
    for (LayeredFont font : own) {
      digest.update(font.font().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(font.bytes().copy());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Face face(String file, String family, int weight, FontStyle style)
      throws IOException {
    return face(bundled(file), family, weight, style);
  }

  static byte[] bundled(String file) throws IOException {
    try (InputStream font = FontShelf.class.getResourceAsStream(FOLDER + file + ".ttf")) {
      if (font == null) {
        throw new FileNotFoundException("font " + file + " is missing from the templates module");
      }
      return font.readAllBytes();
    }
  }

  private static Face face(LayeredFont font) throws IOException {
    try {
      FontStyle style = font.font().italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      return face(font.bytes().copy(), font.font().family(), font.font().weight(), style);
    } catch (IOException | RuntimeException e) {
      Diagnostic error =
          Diagnostic.error(
              font.name(), "is no TrueType font: " + e.getMessage(), "convert it to .ttf");
      throw new InvalidPackException(List.of(error), e);
    }
  }

  private static Face face(byte[] bytes, String family, int weight, FontStyle style)
      throws IOException {
    return new Face(ParsedFont.of(bytes), family, weight, style);
  }

  /** The characters that at least one family has upright; the style sheet names both families. */
  private static BitSet charactersOf(List<Face> faces) {
    BitSet characters = new BitSet(LAST_CHARACTER);
    List<ParsedFont> upright = new ArrayList<>();
    for (Face face : faces) {
      if (face.weight == 400 && face.style == FontStyle.NORMAL) {
        upright.add(face.parsed);
      }
    }
    for (int character = ' '; character <= LAST_CHARACTER; character++) {
      for (ParsedFont font : upright) {
        if (font.has(character)) {
          characters.set(character);
        }
      }
    }
    return characters;
  }

  /**
   * Whether the fonts can print a Unicode character as it is to be read: one whose letters take
   * other shapes beside others, or other places, only where they do.
   */
  public boolean hasGlyph(int character) {
    if (character < FIRST_JOINED) {
      return characters.get(character);
    }
    return isArabic(character)
        ? arabic().canPrint(character)
        : characters.get(character) && !Scripts.isShaped(character);
  }

  private static boolean isArabic(int character) {
    return character >= FIRST_JOINED
        && (UnicodeBlock.ARABIC.equals(UnicodeBlock.of(character))
            || UnicodeScript.of(character) == UnicodeScript.ARABIC);
  }

  /** Read when the first letter of it is met. */
  synchronized ArabicFonts arabic() {
    if (arabic == null) {
      arabic = ArabicFonts.load();
    }
    return arabic;
  }

  /**
   * The advance of an upright character in em: in the sans face, or in the serif one where that
   * lacks it.
   */
  public double width(int character, int weight) {
    if (Scripts.isJoiner(character)) {
      return 0;
    }
    if (isArabic(character)) {
      return arabic().width(character, weight);
    }
    for (Face face : faces.reversed()) {
      if (face.weight == weight && face.style == FontStyle.NORMAL && face.parsed.has(character)) {
        return face.parsed.width(character);
      }
    }
    return 1;
  }

  /** The glyphs of one line, as the fonts have characters for them, from left to right. */
  public String painted(String line) {
    return WritingDirection.painted(line);
  }

  /** Hands the fonts to a renderer; what the document takes of them is added to those in use. */
  void placeInto(PdfRendererBuilder renderer, PDDocument document, FontsInUse used) {
    renderer.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (Face face : faces) {
      renderer.useFont(
          new EmbeddedFont(document, face.parsed.font(), used),
          face.family,
          face.weight,
          face.style,
          true);
    }
  }

  private record Face(ParsedFont parsed, String family, int weight, FontStyle style) {}
}
