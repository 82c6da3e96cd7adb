package org.readout.compare;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.VisitRecord;

/**
 * Reads an edition from the data of a briefing, contract {@code readout-briefing/1}. Fields that
 * the contract has gained since are left out where an older file lacks them; a field that is there
 * and makes no sense refuses the file.
 */
public final class EditionReader {
  private static final String FAMILY = VisitRecord.SCHEMA.replaceFirst("/.*", "/");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private EditionReader() {}

  /**
   * The edition that the JSON is.
   *
   * @param file as messages should name it
   */
  public static Edition read(String file, byte[] json) throws UnusableEditionException {
    JsonNode root = parse(file, json);
    mustBeKnown(file, root);
    try {
      return edition(root);
    } catch (IllegalArgumentException e) {
      throw new UnusableEditionException(
          file,
          "its data breaks the contract " + VisitRecord.SCHEMA + ": " + e.getMessage(),
          "write it again with \"readout generate\"",
          e);
    }
  }

  private static JsonNode parse(String file, byte[] json) throws UnusableEditionException {
    String hint = "name a briefing's PDF, or its JSON";
    try {
      JsonNode root = JSON.readTree(json);
      if (root == null || !root.isObject()) {
        throw new UnusableEditionException(file, "is no briefing: no object of JSON", hint, null);
      }
      return root;
    } catch (JacksonException e) {
      String message = "is neither a PDF nor JSON: " + e.getOriginalMessage();
      throw new UnusableEditionException(file, message, hint, e);
    } catch (IOException e) {
      throw new UnusableEditionException(file, "is not UTF-8: " + e.getMessage(), hint, e);
    }
  }

  private static void mustBeKnown(String file, JsonNode root) throws UnusableEditionException {
    String schema = root.path("schema").asText();
    if (schema.equals(VisitRecord.SCHEMA)) {
      return;
    }
    if (schema.startsWith(FAMILY)) {
      throw new UnusableEditionException(
          file,
          "its data is " + schema + ", and this version reads " + VisitRecord.SCHEMA,
          "compare with the version of Readout that wrote it",
          null);
    }
    throw new UnusableEditionException(
        file,
        "is no briefing: its \"schema\" is " + (schema.isEmpty() ? "missing" : "another"),
        "name what \"readout generate\" or \"readout extract\" wrote",
        null);
  }

  private static Edition edition(JsonNode root) {
    List<Edition.Source> articles = new ArrayList<>();
    for (JsonNode article : Fields.items(root, "articles")) {
      articles.add(ContractFields.article(article));
    }
    @Nullable String title = Fields.optional(root.path("settings"), "title");
    return new Edition(
        title,
        ContractFields.event(root.path("event")),
        articles,
        ContractFields.outcomes(Fields.items(root, "outcomes")));
  }
}
