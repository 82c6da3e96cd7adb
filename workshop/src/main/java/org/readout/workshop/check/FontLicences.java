package org.readout.workshop.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.PackFont;
import org.readout.report.pack.TemplatePack;

/** Fonts that a pack has without saying who allows it. */
final class FontLicences {
  private FontLicences() {}

  static List<Diagnostic> missing(TemplatePack pack) throws IOException {
    List<Diagnostic> missing = new ArrayList<>();
    List<String> known = pack.fonts().stream().map(PackFont::file).toList();
    for (String path : pack.files().list()) {
      String name = path.toLowerCase(Locale.ROOT);
      boolean isFont =
          name.endsWith(".ttf")
              || name.endsWith(".otf")
              || name.endsWith(".woff")
              || name.endsWith(".woff2");
      if (isFont && !known.contains(path)) {
        missing.add(
            Diagnostic.error(
                pack.files().name(path),
                "a font without a licence: pack.yaml does not name it",
                "add it to fonts: with file, family and licence"));
      }
    }
    for (PackFont font : pack.fonts()) {
      byte[] licence = pack.files().read(font.licence());
      if (licence == null || licence.length == 0) {
        missing.add(
            Diagnostic.error(
                pack.files().name(font.licence()), "an empty licence", "put its text there"));
      }
    }
    return missing;
  }
}
