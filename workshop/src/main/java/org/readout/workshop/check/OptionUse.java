package org.readout.workshop.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.PackOption;
import org.readout.report.pack.TemplatePack;

/** Options that a pack declares and nothing reads. */
final class OptionUse {
  private static final Pattern USE =
      Pattern.compile("options\\s*(?:\\.|\\[\\s*[\"'])((?:[\\w]|\\\\?-)+)|var\\(\\s*--([\\w-]+)");
  private static final Pattern ANY_USE = Pattern.compile("options\\s*\\[\\s*[^\"'\\s]|options\\?");

  private OptionUse() {}

  static List<Diagnostic> unused(Design design) throws IOException {
    TemplatePack pack = design.pack();
    Set<String> used = new HashSet<>(List.of(PackOption.SECTIONS, PackOption.PAPER));
    for (String path : design.layers().list().keySet()) {
      if (path.endsWith(".ftlx") || path.endsWith(".ftl") || path.endsWith(".css")) {
        for (PackFile file : design.layers().findAll(path)) {
          if (ANY_USE.matcher(file.text()).find()) {
            return List.of();
          }
          Matcher use = USE.matcher(file.text());
          while (use.find()) {
            used.add((use.group(1) == null ? use.group(2) : use.group(1)).replace("\\", ""));
          }
        }
      }
    }
    List<Diagnostic> unused = new ArrayList<>();
    for (PackOption option : pack.options()) {
      if (!used.contains(option.name())) {
        unused.add(
            ManifestPlaces.at(
                pack,
                option.name(),
                Diagnostic.warning(
                    pack.files().name(TemplatePack.MANIFEST),
                    "nothing uses the option \"" + option.name() + "\"",
                    "print options."
                        + option.name()
                        + ", or var(--"
                        + option.name()
                        + ") in a style sheet")));
      }
    }
    return unused;
  }
}
