package org.readout.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;

/** A batch without a manifest: folders, each a briefing named as the folder is. */
public final class FolderManifest {
  private FolderManifest() {}

  /**
   * The items.
   *
   * @param common what all items have, by the keys of a manifest
   * @throws InvalidManifestException with all that is wrong
   */
  public static List<BatchItem> of(List<Path> folders, Map<String, String> common, Path output)
      throws IOException, InvalidManifestException {
    List<ItemFields> written = new ArrayList<>();
    for (Path folder : folders) {
      Map<String, String> fields = new LinkedHashMap<>(common);
      fields.put(ItemFields.DOSSIER, folder.toString());
      written.add(new ItemFields(fields, Map.of(), folder.toString(), new Place(1, 1)));
    }
    List<Diagnostic> found = new ArrayList<>();
    Path here = Path.of("");
    Path everywhere = here.toAbsolutePath().getRoot();
    List<BatchItem> items =
        new ItemsInPlace(here, everywhere, output, found).of(written, ItemFields.NONE, Map.of());
    if (!found.isEmpty()) {
      throw new InvalidManifestException(found);
    }
    return items;
  }
}
