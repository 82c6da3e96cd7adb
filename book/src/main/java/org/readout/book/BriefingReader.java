package org.readout.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.RandomAccessFileOrArray;
import org.readout.book.BoundBriefing.Amount;
import org.readout.book.BoundBriefing.Line;
import org.readout.book.BoundBriefing.Person;

/** Reads what a briefing tells of itself: its pages, its named places and the data it carries. */
final class BriefingReader {
  private BriefingReader() {}

  /**
   * @throws UnusableBriefingException when the file is no PDF, is encrypted, is not tagged or
   *     carries no data of a briefing
   */
  static BoundBriefing read(Path file) throws UnusableBriefingException {
    try (PdfReader reader = open(file)) {
      return read(file, reader);
    } catch (JsonProcessingException e) {
      throw new UnusableBriefingException(file, "the data in it is not valid JSON", e);
    } catch (IOException | RuntimeException e) {
      throw new UnusableBriefingException(file, "is damaged", e);
    }
  }

  /** Opens a briefing for copying; the caller closes it. */
  static PdfReader open(Path file) throws UnusableBriefingException {
    return open(file, () -> new Whole(file));
  }

  /** Opens a briefing of which little is wanted: objects are read when they are asked for. */
  static PdfReader openInPart(Path file) throws UnusableBriefingException {
    return open(
        file,
        () -> new PdfReader(new RandomAccessFileOrArray(Files.readAllBytes(file)), new byte[0]));
  }

  private static PdfReader open(Path file, Opening opening) throws UnusableBriefingException {
    try {
      PdfReader reader = opening.open();
      if (reader.isEncrypted()) {
        reader.close();
        throw new UnusableBriefingException(file, "is encrypted", null);
      }
      return reader;
    } catch (IOException | RuntimeException e) {
      throw new UnusableBriefingException(file, "is no readable PDF", e);
    }
  }

  private static BoundBriefing read(Path file, PdfReader reader)
      throws IOException, UnusableBriefingException {
    PdfDictionary catalog = reader.getCatalog();
    if (catalog.getAsDict(PdfName.STRUCTTREEROOT) == null) {
      throw new UnusableBriefingException(file, "has no tags", null);
    }
    JsonNode data = BriefingData.json(file, catalog);
    Map<String, String> themes = new LinkedHashMap<>();
    data.path("themes")
        .forEach(theme -> themes.put(theme.path("id").asText(), theme.path("title").asText()));
    PdfString language = catalog.getAsString(PdfName.LANG);
    return new BoundBriefing(
        file,
        String.valueOf(reader.getInfo().get("Title")),
        language == null ? "en" : language.toUnicodeString(),
        reader.getNumberOfPages(),
        identifier(reader),
        BriefingData.dated(catalog),
        day(data.path("event").path("from")),
        day(data.path("event").path("to")),
        textOf(data.path("settings").path("marking")),
        themes,
        lines(data, themes),
        people(data),
        places(reader, catalog));
  }

  private static String identifier(PdfReader reader) {
    PdfArray identifiers = reader.getTrailer().getAsArray(PdfName.ID);
    return identifiers == null
        ? ""
        : HexFormat.of().formatHex(identifiers.getAsString(0).getBytes());
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.asText()) : null;
  }

  private static List<Line> lines(JsonNode data, Map<String, String> themes) {
    List<Line> lines = new ArrayList<>();
    for (JsonNode outcome : data.path("outcomes")) {
      String theme = outcome.path("theme").asText();
      List<Amount> amounts = new ArrayList<>();
      for (JsonNode figure : outcome.path("figures")) {
        amounts.add(new Amount(figure.path("text").asText(), figure.path("measures").asText()));
      }
      lines.add(
          new Line(
              "outcome-" + outcome.path("id").asText(),
              themes.getOrDefault(theme, theme),
              textOf(outcome.path("attribution").path("source")),
              amounts));
    }
    return lines;
  }

  private static List<Person> people(JsonNode data) {
    List<Person> people = new ArrayList<>();
    int meeting = 0;
    for (JsonNode held : data.path("meetings")) {
      meeting++;
      for (JsonNode who : held.path("who")) {
        people.add(new Person(who.path("name").asText(), "meeting-" + meeting));
      }
    }
    return people;
  }

  private static @Nullable String textOf(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static Map<String, Integer> places(PdfReader reader, PdfDictionary catalog) {
    Map<Integer, Integer> pages = new HashMap<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      pages.put(reader.getPageOrigRef(page).getNumber(), page);
    }
    Map<String, Integer> places = new HashMap<>();
    BriefingData.tree(catalog, PdfName.DESTS)
        .forEach((name, target) -> {
          boolean isLine = name.startsWith("outcome-") || name.startsWith("meeting-");
          if (isLine && PdfReader.getPdfObject(target) instanceof PdfArray place) {
            Integer page = pages.get(place.getAsIndirectObject(0).getNumber());
            if (page != null) {
              places.put(name, page);
            }
          }
        });
    return places;
  }

  /** How a briefing is opened. */
  private interface Opening {
    PdfReader open() throws IOException;
  }

  /** A briefing in memory. */
  private static final class Whole extends PdfReader {
    Whole(Path file) throws IOException {
      super(file.toString());
    }

    /**
     * Not looked for: that takes as long as the reading, and what nobody refers to isn't copied.
     */
    @Override
    public int removeUnusedObjects() {
      return 0;
    }
  }
}
