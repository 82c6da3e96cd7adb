package org.readout.batch.manifest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BatchItem;
import org.readout.batch.BriefingJob;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.TlpLabel;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;
import org.readout.report.pack.DesignChoice;
import org.readout.report.words.Language;
import org.readout.settings.Suggestion;

/**
 * Makes items of what is written: defaults and variables put in, patterns opened, paths kept below
 * the root, templates looked at, and no output for two.
 */
final class ItemsInPlace {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,150}");
  private static final String OWN_NAME = "name";

  private final BatchPlace place;
  private final List<Diagnostic> found;
  private final DossierPaths dossiers;
  private final TemplateCheck templates;
  private final ItemOutputs outputs;
  private final Map<String, ItemFields> ids = new HashMap<>();

  ItemsInPlace(BatchPlace place, List<Diagnostic> found) {
    this.place = place;
    this.found = found;
    this.dossiers = new DossierPaths(place, found);
    this.templates = new TemplateCheck(place, found);
    this.outputs = new ItemOutputs(place, found);
  }

  List<BatchItem> of(List<ItemFields> written, ItemFields defaults, Map<String, String> variables) {
    List<BatchItem> items = new ArrayList<>();
    for (ItemFields own : written) {
      ItemFields fields = own.or(defaults);
      String dossier = fields.text(ItemFields.DOSSIER);
      if (dossier == null) {
        found.add(fields.error("an item has no \"dossier\"", "name a folder of articles"));
        continue;
      }
      for (Path folder : dossiers.of(filled(dossier, variables, fields), fields)) {
        BatchItem item = item(fields, folder, variables);
        if (item != null) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private @Nullable BatchItem item(
      ItemFields written, Path dossier, Map<String, String> variables) {
    Map<String, String> known = new LinkedHashMap<>(variables);
    known.put(OWN_NAME, String.valueOf(BatchPlace.whole(dossier).getFileName()));
    String given = written.text(ItemFields.ID);
    String id = filled(given == null ? "${" + OWN_NAME + "}" : given, known, written);
    known.put(ItemFields.ID, id);
    ItemFields fields = written.map(text -> filled(text, known, written));
    int before = found.size();
    checkName(id, fields);
    if (!Files.isDirectory(dossier)) {
      found.add(fields.error("no such folder: " + dossier, "name a folder of articles"));
    }
    DesignChoice look =
        new DesignChoice(
            fields.text(ItemFields.TEMPLATE),
            place.base(),
            fields.options(),
            null,
            named(fields, ItemFields.FORM, Form.values(), Form::label));
    templates.check(look, fields);
    Set<Twin> twins = twins(fields);
    Map<Twin, Path> files = outputs.of(fields, id, twins, dossier);
    BriefingJob job =
        new BriefingJob(
            dossier,
            look,
            marking(fields),
            needsMarking(fields),
            language(fields),
            named(fields, ItemFields.PAPER, Paper.values(), Paper::label),
            place.dated(),
            twins);
    return found.size() > before ? null : new BatchItem(id, job, files);
  }

  private void checkName(String id, ItemFields fields) {
    if (!NAME.matcher(id).matches()) {
      found.add(
          fields.error(
              "\"" + id + "\" is no id", "use letters, digits, dots, hyphens, and a letter first"));
    } else if (ids.putIfAbsent(id, fields) != null) {
      found.add(fields.error("two items are called \"" + id + "\"", "give each its own id"));
    }
  }

  private String filled(String text, Map<String, String> variables, ItemFields fields) {
    return VARIABLE
        .matcher(text)
        .replaceAll(match -> {
          String value = variables.get(match.group(1));
          if (value == null && !isOwn(match.group(1))) {
            List<String> names = new ArrayList<>(variables.keySet());
            names.addAll(List.of(ItemFields.ID, OWN_NAME));
            found.add(
                fields.error(
                    "no variable \"" + match.group(1) + "\"",
                    Suggestion.among(names, match.group(1))));
          }
          return Matcher.quoteReplacement(value == null ? match.group() : value);
        });
  }

  /** Known once the dossier is. */
  private static boolean isOwn(String variable) {
    return variable.equals(ItemFields.ID) || variable.equals(OWN_NAME);
  }

  private @Nullable String marking(ItemFields fields) {
    String marking = fields.text(ItemFields.MARKING);
    if (marking != null && !TlpLabel.isWellFormed(marking)) {
      found.add(fields.error("\"" + marking + "\" is no label of TLP 2.0", TlpLabel.hint()));
    }
    return marking;
  }

  private boolean needsMarking(ItemFields fields) {
    String words = fields.text(ItemFields.NEEDS_MARKING);
    if (words != null && !words.equals("true") && !words.equals("false")) {
      found.add(fields.error("\"" + words + "\" is neither true nor false", null));
    }
    return "true".equals(words);
  }

  private @Nullable String language(ItemFields fields) {
    String given = fields.text(ItemFields.LANGUAGE);
    Language language = given == null ? null : Language.of(given);
    if (given != null && language == null) {
      found.add(
          fields.error("\"" + given + "\" is no language tag (BCP 47)", "write fr, ur or pt-BR"));
    }
    return language == null ? null : language.tag();
  }

  private Set<Twin> twins(ItemFields fields) {
    String formats = fields.text(ItemFields.FORMAT);
    Set<Twin> twins = EnumSet.noneOf(Twin.class);
    for (String format : (formats == null ? "pdf" : formats).split(",", -1)) {
      Optional<Twin> twin = Twin.ofName("." + format.strip());
      twin.ifPresent(twins::add);
      if (twin.isEmpty()) {
        found.add(
            fields.error("no format \"" + format.strip() + "\"", "use pdf, html, json, csv or md"));
      }
    }
    return twins.isEmpty() ? EnumSet.of(Twin.PDF) : twins;
  }

  private <T> @Nullable T named(
      ItemFields fields, String key, T[] values, Function<T, String> label) {
    String given = fields.text(key);
    if (given == null) {
      return null;
    }
    for (T value : values) {
      if (label.apply(value).equals(given.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    List<String> known = Arrays.stream(values).map(label).toList();
    found.add(fields.error("no " + key + " \"" + given + "\"", "use " + String.join(", ", known)));
    return null;
  }
}
