package org.readout.batch.manifest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;

/**
 * Where items' files go: below the folder for outputs, whatever their names say, and no two into
 * one file, also where a disk takes capitals and small letters for the same.
 */
final class ItemOutputs {
  private static final String OURS = "readout-ledger";

  private final BatchPlace place;
  private final List<Diagnostic> found;
  private final Map<String, String> taken = new HashMap<>();

  ItemOutputs(BatchPlace place, List<Diagnostic> found) {
    this.place = place;
    this.found = found;
  }

  Map<Twin, Path> of(ItemFields fields, String id, Set<Twin> twins, Path dossier) {
    String stem = stem(fields, id, twins);
    Map<Twin, Path> files = new EnumMap<>(Twin.class);
    for (Twin twin : twins) {
      String name = stem + "." + twin.ending();
      try {
        Path file = Path.of(name).normalize();
        check(file, id, fields, dossier);
        files.put(twin, file);
      } catch (InvalidPathException e) {
        found.add(fields.error("output \"" + name + "\" is no path", "name a file"));
      }
    }
    return files;
  }

  private static String stem(ItemFields fields, String id, Set<Twin> twins) {
    String given = fields.text(ItemFields.OUTPUT);
    String stem = given == null ? id : given;
    for (Twin twin : twins) {
      String ending = "." + twin.ending();
      if (stem.toLowerCase(Locale.ROOT).endsWith(ending)) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  private void check(Path file, String id, ItemFields fields, Path dossier) {
    Path output = BatchPlace.whole(place.output());
    Path whole = output.resolve(file).normalize();
    if (file.isAbsolute() || !whole.startsWith(output)) {
      found.add(fields.error("output \"" + file + "\" leaves " + output, "name a file in it"));
    } else if (whole.startsWith(BatchPlace.whole(dossier))) {
      found.add(
          fields.error(
              "output \"" + file + "\" stands in the dossier", "choose another place with -o"));
    } else if (file.getName(0).toString().startsWith(".readout-")
        || file.toString().startsWith(OURS)) {
      found.add(fields.error("output \"" + file + "\" is the ledger's", "choose another name"));
    }
    String other = taken.putIfAbsent(whole.toString().toLowerCase(Locale.ROOT), id);
    if (other != null && !other.equals(id)) {
      found.add(
          fields.error(
              "\"" + id + "\" and \"" + other + "\" both write " + file, "give one another name"));
    }
  }
}
