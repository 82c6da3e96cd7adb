package org.readout.batch.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.batch.BatchItem;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;

/** A batch without a manifest: folders, each a briefing named as the folder is. */
public final class FolderManifest {
  private FolderManifest() {}

  /**
   * The items.
   *
   * @param folders paths, or patterns of paths
   * @throws InvalidManifestException with all that is wrong
   */
  public static List<BatchItem> of(
      List<String> folders, ManifestDefaults defaults, BatchPlace place)
      throws InvalidManifestException {
    List<ItemFields> written = new ArrayList<>();
    for (String folder : folders) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put(ItemFields.DOSSIER, folder);
      written.add(new ItemFields(fields, Map.of(), folder, new Place(1, 1)));
    }
    List<Diagnostic> found = new ArrayList<>();
    List<BatchItem> items = new ItemsInPlace(place, found).of(written, defaults.fields(), Map.of());
    if (!found.isEmpty()) {
      throw new InvalidManifestException(found);
    }
    return items;
  }
}
