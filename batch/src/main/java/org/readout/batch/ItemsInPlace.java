package org.readout.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.TlpLabel;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;
import org.readout.settings.Suggestion;

/**
 * Makes items of what is written: defaults and variables put in, globs opened, paths kept below the
 * root, and no output for two.
 */
final class ItemsInPlace {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,150}");

  private final Path base;
  private final Path root;
  private final Path output;
  private final List<Diagnostic> found;
  private final Map<String, ItemFields> ids = new HashMap<>();
  private final Map<Path, String> outputs = new HashMap<>();

  ItemsInPlace(Path base, Path root, Path output, List<Diagnostic> found) {
    this.base = base;
    this.root = root;
    this.output = output;
    this.found = found;
  }

  List<BatchItem> of(List<ItemFields> written, ItemFields defaults, Map<String, String> variables)
      throws IOException {
    List<BatchItem> items = new ArrayList<>();
    for (ItemFields own : written) {
      ItemFields fields = own.or(defaults);
      for (Path dossier : dossiers(fields, variables)) {
        BatchItem item = item(fields, dossier, variables);
        if (item != null) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private List<Path> dossiers(ItemFields fields, Map<String, String> variables)
      throws IOException {
    String given = fields.text(ItemFields.DOSSIER);
    if (given == null) {
      found.add(fields.error("an item has no \"dossier\"", "name a folder of articles"));
      return List.of();
    }
    String named = filled(given, variables, fields);
    if (named.indexOf('*') < 0 && named.indexOf('?') < 0) {
      Path folder = path(fields, named);
      return folder == null ? List.of() : List.of(folder);
    }
    int slash = named.lastIndexOf('/');
    Path parent = path(fields, slash < 0 ? "." : named.substring(0, slash + 1));
    List<Path> folders = new ArrayList<>();
    if (parent != null && Files.isDirectory(parent)) {
      try (DirectoryStream<Path> all =
          Files.newDirectoryStream(parent, named.substring(slash + 1))) {
        all.forEach(entry -> {
          if (Files.isDirectory(entry)) {
            folders.add(entry);
          }
        });
      }
    }
    folders.sort(null);
    if (folders.isEmpty()) {
      found.add(fields.error("\"" + named + "\" matches no folder", "check the pattern"));
    }
    return folders;
  }

  private @Nullable Path path(ItemFields fields, String words) {
    try {
      Path path = base.resolve(words).normalize();
      Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
      if (real.startsWith(root)) {
        return path;
      }
      found.add(fields.error("\"" + words + "\" leaves " + root, "allow it with --root"));
    } catch (InvalidPathException | IOException e) {
      found.add(fields.error("\"" + words + "\" is no path", "name a folder"));
    }
    return null;
  }

  private @Nullable BatchItem item(
      ItemFields written, Path dossier, Map<String, String> variables) {
    String name = String.valueOf(dossier.toAbsolutePath().normalize().getFileName());
    Map<String, String> known = new LinkedHashMap<>(variables);
    known.put("name", name);
    String givenId = written.text(ItemFields.ID);
    String id = givenId == null ? name : filled(givenId, known, written);
    known.put("id", id);
    ItemFields fields = written.map(text -> filled(text, known, written));
    int before = found.size();
    if (!NAME.matcher(id).matches()) {
      found.add(
          fields.error(
              "\"" + id + "\" is no id", "use letters, digits, dots, hyphens, and a letter first"));
    } else if (ids.putIfAbsent(id, fields) != null) {
      found.add(fields.error("two items are called \"" + id + "\"", "give each its own id"));
    }
    if (!Files.isDirectory(dossier)) {
      found.add(fields.error("no such folder: " + dossier, "name a folder of articles"));
    }
    Set<Twin> twins = twins(fields);
    Map<Twin, Path> files = files(fields, id, twins, dossier);
    BriefingJob job =
        new BriefingJob(
            dossier,
            fields.text(ItemFields.TEMPLATE),
            base,
            fields.options(),
            marking(fields),
            "true".equals(fields.text(ItemFields.NEEDS_MARKING)),
            named(fields, ItemFields.FORM, Form.values(), Form::label),
            named(fields, ItemFields.PAPER, Paper.values(), Paper::label),
            null,
            twins);
    return found.size() > before ? null : new BatchItem(id, job, files);
  }

  private String filled(String text, Map<String, String> variables, ItemFields fields) {
    return VARIABLE
        .matcher(text)
        .replaceAll(match -> {
          String value = variables.get(match.group(1));
          if (value == null && !Set.of("id", "name").contains(match.group(1))) {
            List<String> names = new ArrayList<>(variables.keySet());
            names.addAll(List.of("id", "name"));
            found.add(
                fields.error(
                    "no variable \"" + match.group(1) + "\"",
                    Suggestion.among(names, match.group(1))));
          }
          return Matcher.quoteReplacement(value == null ? match.group() : value);
        });
  }

  private @Nullable String marking(ItemFields fields) {
    String marking = fields.text(ItemFields.MARKING);
    if (marking != null && !TlpLabel.isWellFormed(marking)) {
      found.add(fields.error("\"" + marking + "\" is no label of TLP 2.0", TlpLabel.hint()));
    }
    return marking;
  }

  private Set<Twin> twins(ItemFields fields) {
    String formats = fields.text(ItemFields.FORMAT);
    Set<Twin> twins = EnumSet.noneOf(Twin.class);
    for (String format : formats == null ? new String[] {"pdf"} : formats.split(",", -1)) {
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
    found.add(
        fields.error("no " + key + " \"" + given + "\"", "use " + String.join(", ", known)));
    return null;
  }

  /** Outputs stand below the folder for outputs, whatever their names say. */
  private Map<Twin, Path> files(ItemFields fields, String id, Set<Twin> twins, Path dossier) {
    String given = fields.text(ItemFields.OUTPUT);
    String stem = given == null ? id : given;
    for (Twin twin : twins) {
      if (stem.toLowerCase(Locale.ROOT).endsWith("." + twin.ending())) {
        stem = stem.substring(0, stem.length() - twin.ending().length() - 1);
      }
    }
    Map<Twin, Path> files = new EnumMap<>(Twin.class);
    for (Twin twin : twins) {
      Path file = Path.of(stem + "." + twin.ending()).normalize();
      Path whole = output.resolve(file).toAbsolutePath().normalize();
      if (file.isAbsolute() || !whole.startsWith(output.toAbsolutePath().normalize())) {
        found.add(fields.error("output \"" + file + "\" leaves " + output, "name a file in it"));
      } else if (whole.startsWith(dossier.toAbsolutePath().normalize())) {
        found.add(
            fields.error(
                "output \"" + file + "\" stands in the dossier", "choose another place with -o"));
      }
      String other = outputs.putIfAbsent(whole, id);
      if (other != null && !other.equals(id)) {
        found.add(
            fields.error(
                "\"" + id + "\" and \"" + other + "\" both write " + file, "give one another name"));
      }
      files.put(twin, file);
    }
    return files;
  }
}
