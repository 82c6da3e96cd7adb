import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Build step: keeps the glyphs a briefing needs and drops the layout tables.
 *
 * <p>PDFBox applies ligatures whose glyphs map back to no character, so "after" would be read out as
 * "a er"; without GSUB it can't. The trimmed fonts are modified versions in the sense of the Open
 * Font License and "Source" is a reserved name, so they are called Readout Serif and Readout Sans.
 */
final class TrimFonts {
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "name", "OS/2", "post", "cvt ",
          "fpgm", "prep");

  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Files.createDirectories(Path.of(folders[1]));
    try (Stream<Path> fonts = Files.list(from)) {
      for (Path font : fonts.sorted().toList()) {
        Path trimmed = to.resolve(renamed(font.getFileName().toString()));
        if (isOlder(trimmed, font)) {
          trim(font, trimmed);
        }
      }
    }
  }

  private static boolean isOlder(Path trimmed, Path font) throws IOException {
    FileTime changed = Files.getLastModifiedTime(font);
    return !Files.exists(trimmed) || Files.getLastModifiedTime(trimmed).compareTo(changed) < 0;
  }

  private static void trim(Path from, Path to) throws IOException {
    TTFParser parser = new TTFParser();
    try (TrueTypeFont font = parser.parse(new RandomAccessReadBuffer(Files.readAllBytes(from)));
        OutputStream out = Files.newOutputStream(to)) {
      for (NameRecord name : font.getNaming().getNameRecords()) {
        if (name.getNameId() != NameRecord.NAME_COPYRIGHT) {
          name.setString(renamed(name.getString()));
        }
      }
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      characters().filter(character -> glyphs.getGlyphId(character) > 0).forEach(subsetter::add);
      subsetter.writeToStream(out);
    }
  }

  /**
   * Latin, Greek and Cyrillic with their extensions; punctuation, currencies, arrows, shapes; the
   * letters of Arabic script and the forms of them that are joined.
   */
  private static IntStream characters() {
    return IntStream.of(0x20, 0x600, 0x1E00, 0xFB50, 0xFE70)
        .flatMap(first -> IntStream.rangeClosed(first, lastOf(first)));
  }

  private static int lastOf(int first) {
    return switch (first) {
      case 0x20 -> 0x52F;
      case 0x600 -> 0x6FF;
      case 0x1E00 -> 0x27FF;
      case 0xFB50 -> 0xFBFF;
      default -> 0xFEFC;
    };
  }

  private static String renamed(String name) {
    return name.replace("Source Serif 4", "Readout Serif")
        .replace("SourceSerif4", "ReadoutSerif")
        .replace("Source Sans 3", "Readout Sans")
        .replace("SourceSans3", "ReadoutSans");
  }
}
