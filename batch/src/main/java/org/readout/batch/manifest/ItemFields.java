package org.readout.batch.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.settings.SettingsMapping;
import org.readout.settings.SettingsProblems;
import org.readout.settings.Suggestion;
import org.yaml.snakeyaml.nodes.Node;

/**
 * An item as it is written, or what all items have unless they say otherwise.
 *
 * @param texts values by key
 * @param options values for the template's options
 */
record ItemFields(
    Map<String, String> texts, Map<String, String> options, String file, Place place) {
  static final String ID = "id";
  static final String DOSSIER = "dossier";
  static final String TEMPLATE = "template";
  static final String OPTIONS = "options";
  static final String MARKING = "marking";
  static final String NEEDS_MARKING = "require-marking";
  static final String LANGUAGE = "language";
  static final String OUTPUT = "output";
  static final String FORMAT = "format";
  static final String FORM = "form";
  static final String PAPER = "paper";

  static final List<String> KEYS =
      List.of(
          ID,
          DOSSIER,
          TEMPLATE,
          OPTIONS,
          MARKING,
          NEEDS_MARKING,
          LANGUAGE,
          OUTPUT,
          FORMAT,
          FORM,
          PAPER);

  static final ItemFields NONE = new ItemFields(Map.of(), Map.of(), "", new Place(1, 1));

  ItemFields {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /**
   * Reads a block.
   *
   * @param before lines of the file before the text that the block was read from
   */
  static ItemFields of(Node node, String file, int before, SettingsProblems problems) {
    SettingsMapping block = new SettingsMapping(node, "an item", KEYS, problems);
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (String key : block.keys()) {
      Node value = block.value(key);
      if (key.equals(OPTIONS) && value != null) {
        SettingsMapping given = SettingsMapping.ofAnyKeys(value, "options", problems);
        given.keys().forEach(name -> options.put(name, String.join(",", given.texts(name))));
      } else {
        texts.put(key, String.join(",", block.texts(key)));
      }
    }
    Place place = SettingsProblems.place(node.getStartMark());
    return new ItemFields(texts, options, file, new Place(place.line() + before, place.column()));
  }

  /** Reads a row. */
  static ItemFields ofRow(
      Map<String, String> cells, String file, int line, SettingsProblems problems) {
    Place place = new Place(line, 1);
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> options = new LinkedHashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    cells.forEach((key, value) -> {
      if (!KEYS.contains(key)) {
        String hint = Suggestion.among(KEYS, key);
        found.add(Diagnostic.error(file, "an item has no key \"" + key + "\"", hint).at(place));
      } else if (key.equals(OPTIONS)) {
        for (String option : value.split(";", -1)) {
          int sign = option.indexOf('=');
          if (sign > 0) {
            options.put(option.substring(0, sign).strip(), option.substring(sign + 1).strip());
          } else if (!option.isBlank()) {
            found.add(
                Diagnostic.error(file, "\"" + option + "\" is no option", "write name=value")
                    .at(place));
          }
        }
      } else if (!value.isBlank()) {
        texts.put(key, value.strip().replace(';', ','));
      }
    });
    problems.addAll(found);
    return new ItemFields(texts, options, file, place);
  }

  @Nullable String text(String key) {
    return texts.get(key);
  }

  /** These, and from the others what these do not say. */
  ItemFields or(ItemFields others) {
    Map<String, String> both = new LinkedHashMap<>(others.texts);
    both.putAll(texts);
    Map<String, String> allOptions = new LinkedHashMap<>(others.options);
    allOptions.putAll(options);
    return new ItemFields(both, allOptions, file, place);
  }

  /** With each text put through. */
  ItemFields map(UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>();
    texts.forEach((key, value) -> changed.put(key, change.apply(value)));
    Map<String, String> changedOptions = new LinkedHashMap<>();
    options.forEach((key, value) -> changedOptions.put(key, change.apply(value)));
    return new ItemFields(changed, changedOptions, file, place);
  }

  Diagnostic error(String message, @Nullable String hint) {
    return Diagnostic.error(file, message, hint).at(place);
  }
}
