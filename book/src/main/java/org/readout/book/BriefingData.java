package org.readout.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.readout.model.outcome.VisitRecord;

/**
 * The data that a briefing carries.
 *
 * @param json as {@code briefing.json} has it
 * @param dated the document's date
 */
public record BriefingData(JsonNode json, Instant dated) {
  private static final String NAME = "briefing.json";
  private static final Pattern CREATED =
      Pattern.compile("<xmp:CreateDate>\\s*([^<\\s]+)\\s*</xmp:CreateDate>");
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads the data of a briefing.
   *
   * @throws UnusableBriefingException when the file is no briefing, damaged or encrypted
   */
  public static BriefingData read(Path file) throws UnusableBriefingException {
    try (PdfReader reader = BriefingReader.openInPart(file)) {
      PdfDictionary catalog = reader.getCatalog();
      return new BriefingData(json(file, catalog), dated(catalog));
    } catch (JsonProcessingException e) {
      throw new UnusableBriefingException(file, NAME + " in it is not valid JSON", e);
    } catch (IOException | RuntimeException e) {
      throw new UnusableBriefingException(file, "is damaged", e);
    }
  }

  static JsonNode json(Path file, PdfDictionary catalog)
      throws IOException, UnusableBriefingException {
    PdfObject found = tree(catalog, PdfName.EMBEDDEDFILES).get(NAME);
    PdfDictionary content =
        PdfReader.getPdfObject(found) instanceof PdfDictionary specification
            ? specification.getAsDict(PdfName.EF)
            : null;
    if (content == null
        || !(PdfReader.getPdfObject(content.get(PdfName.F)) instanceof PRStream stream)) {
      throw new UnusableBriefingException(file, "carries no " + NAME, null);
    }
    JsonNode data = JSON.readTree(PdfReader.getStreamBytes(stream));
    if (!VisitRecord.SCHEMA.equals(data.path("schema").asText())) {
      throw new UnusableBriefingException(file, NAME + " in it is not " + VisitRecord.SCHEMA, null);
    }
    return data;
  }

  static Map<String, PdfObject> tree(PdfDictionary catalog, PdfName which) {
    PdfDictionary names = catalog.getAsDict(PdfName.NAMES);
    PdfDictionary tree = names == null ? null : names.getAsDict(which);
    return tree == null ? Map.of() : PdfNameTree.readTree(tree);
  }

  static Instant dated(PdfDictionary catalog) throws IOException {
    if (PdfReader.getPdfObject(catalog.get(PdfName.METADATA)) instanceof PRStream metadata) {
      byte[] xmp = PdfReader.getStreamBytes(metadata);
      Matcher created = CREATED.matcher(new String(xmp, StandardCharsets.UTF_8));
      if (created.find()) {
        return OffsetDateTime.parse(created.group(1)).toInstant();
      }
    }
    return Instant.EPOCH;
  }
}
