package org.readout.batch.manifest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic.Place;

/**
 * What all items have that do not say otherwise, before what the manifest's own {@code defaults}
 * say.
 *
 * @param template a path in it starts where the program was started
 * @param needsMarking whether a briefing without a marking is refused
 * @param language a tag
 * @param format names with commas between
 */
public record ManifestDefaults(
    @Nullable String template,
    Map<String, String> options,
    @Nullable String marking,
    boolean needsMarking,
    @Nullable String language,
    @Nullable String format,
    @Nullable String form,
    @Nullable String paper) {
  /** Nothing. */
  public static final ManifestDefaults NONE =
      new ManifestDefaults(null, Map.of(), null, false, null, null, null, null);

  ItemFields fields() {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, ItemFields.TEMPLATE, template == null ? null : located(template));
    put(texts, ItemFields.MARKING, marking);
    put(texts, ItemFields.NEEDS_MARKING, needsMarking ? "true" : null);
    put(texts, ItemFields.LANGUAGE, language);
    put(texts, ItemFields.FORMAT, format);
    put(texts, ItemFields.FORM, form);
    put(texts, ItemFields.PAPER, paper);
    return new ItemFields(texts, options, "options", new Place(1, 1));
  }

  private static String located(String template) {
    boolean isPath = template.indexOf('/') >= 0 && Files.exists(Path.of(template));
    return isPath ? BatchPlace.whole(Path.of(template)).toString() : template;
  }

  private static void put(Map<String, String> texts, String key, @Nullable String value) {
    if (value != null) {
      texts.put(key, value);
    }
  }
}
