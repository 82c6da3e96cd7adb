package org.readout.batch.manifest;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.batch.BatchItem;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.settings.SettingsMapping;
import org.readout.settings.SettingsProblems;
import org.readout.settings.SettingsTree;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a manifest: which briefings a batch makes. It is read whole, and all that is wrong in it is
 * said at once, with file, line and column, before the first item runs.
 *
 * <ul>
 *   <li>YAML: a block with {@code items}, and before them {@code defaults} and {@code variables};
 *   <li>JSON lines: an item a line; a first line may have {@code defaults} and {@code variables};
 *   <li>CSV: an item a row, below a row of the keys' names; {@code ;} parts the formats and the
 *       options.
 * </ul>
 */
public final class ManifestReader {
  /** How a manifest is written. */
  public enum Format {
    YAML,
    JSONL,
    CSV;

    /** What a manifest's name says, else its first line. */
    public static Format of(String name, String text) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".csv")) {
        return CSV;
      }
      String first =
          text.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .findFirst()
              .orElse("");
      if (lower.endsWith(".jsonl") || first.startsWith("{")) {
        return JSONL;
      }
      boolean isYaml = lower.endsWith(".yaml") || lower.endsWith(".yml") || first.contains(":");
      return !isYaml && first.contains(",") ? CSV : YAML;
    }
  }

  private static final List<String> TOP = List.of("defaults", "variables", "items");

  private final String file;
  private final SettingsProblems problems;
  private final List<ItemFields> items = new ArrayList<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private ItemFields defaults;

  private ManifestReader(String file) {
    this.file = file;
    this.problems = new SettingsProblems(file);
    this.defaults = ItemFields.NONE;
  }

  /**
   * Reads a manifest.
   *
   * @param file its name, for messages
   * @param usual what goes before the manifest's own defaults
   * @throws InvalidManifestException with all that is wrong
   */
  public static List<BatchItem> read(
      String file, String text, Format format, ManifestDefaults usual, BatchPlace place)
      throws InvalidManifestException {
    ManifestReader reader = new ManifestReader(file);
    switch (format) {
      case YAML -> reader.readYaml(text);
      case JSONL -> reader.readLines(text);
      case CSV -> reader.readTable(text);
    }
    List<Diagnostic> found = new ArrayList<>(reader.problems.diagnostics());
    List<BatchItem> items =
        new ItemsInPlace(place, found)
            .of(reader.items, usual.fields().or(reader.defaults), reader.variables);
    if (found.isEmpty() && items.isEmpty()) {
      found.add(Diagnostic.error(file, "names no item", "add items, each with a dossier"));
    }
    if (!found.isEmpty()) {
      throw new InvalidManifestException(found);
    }
    return items;
  }

  private void readYaml(String text) {
    Node tree = SettingsTree.parse(text, problems);
    if (tree != null) {
      SettingsMapping top = new SettingsMapping(tree, "a manifest", TOP, problems);
      head(top);
      for (Node item : top.items("items")) {
        items.add(ItemFields.of(item, file, 0, problems));
      }
    }
  }

  private void head(SettingsMapping top) {
    Node given = top.value("defaults");
    if (given != null) {
      defaults = ItemFields.of(given, file, 0, problems);
    }
    Node own = top.value("variables");
    if (own != null) {
      SettingsMapping named = SettingsMapping.ofAnyKeys(own, "variables", problems);
      for (String name : named.keys()) {
        variables.put(name, String.valueOf(named.text(name)));
      }
    }
  }

  /** JSON is YAML, line by line. */
  private void readLines(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        readLine(line, number);
      }
      number++;
    }
  }

  private void readLine(String line, int before) {
    SettingsProblems own = new SettingsProblems(file);
    Node tree = SettingsTree.parse(line, own);
    if (tree != null) {
      boolean isHead = items.isEmpty() && line.contains("\"defaults\"");
      if (isHead) {
        head(new SettingsMapping(tree, "a manifest", TOP, own));
      } else {
        items.add(ItemFields.of(tree, file, before, own));
      }
    }
    problems.addAll(own.diagnostics().stream().map(found -> moved(found, before)).toList());
  }

  private static Diagnostic moved(Diagnostic found, int lines) {
    Place place = found.place();
    return place == null ? found : found.at(new Place(place.line() + lines, place.column()));
  }

  private void readTable(String text) {
    CsvMapper csv = new CsvMapper();
    int row = 1;
    try (MappingIterator<Map<String, String>> rows =
        csv.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      while (rows.hasNext()) {
        Map<String, String> cells = rows.next();
        row = rows.getCurrentLocation().getLineNr();
        items.add(ItemFields.ofRow(cells, file, row, problems));
      }
    } catch (IOException | RuntimeException e) {
      problems.addAll(
          List.of(
              Diagnostic.error(file, "not a valid table", "write RFC 4180").at(new Place(row, 1))));
    }
  }
}
