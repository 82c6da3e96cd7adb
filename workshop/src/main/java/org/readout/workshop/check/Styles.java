package org.readout.workshop.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.StyleSheet;
import org.readout.settings.Suggestion;

/** The pack's own style sheets: options that there are not, and files that are not the pack's. */
final class Styles {
  private static final Pattern REACH =
      Pattern.compile("/\\*.*?\\*/|@import\\b|\\burl\\(\\s*[\"']?([^\"')]*)", Pattern.DOTALL);

  private Styles() {}

  static List<Diagnostic> faults(Design design) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    for (String path : design.pack().files().list()) {
      PackFile file = path.endsWith(".css") ? design.layers().find(path) : null;
      if (file != null) {
        try {
          design.style(file, Map.of());
        } catch (InvalidPackException e) {
          faults.addAll(e.diagnostics());
        }
        reaches(design, file, faults);
      }
    }
    return faults;
  }

  private static void reaches(Design design, PackFile file, List<Diagnostic> faults)
      throws IOException {
    Matcher reach = REACH.matcher(file.text());
    while (reach.find()) {
      String address = reach.group(1);
      boolean isImport = reach.group().equals("@import");
      if (isImport) {
        faults.add(
            at(file, reach, "a style sheet loads no other", "put the rules here, or in style.css"));
      } else if (address != null
          && !address.startsWith("data:")
          && design.layers().find(address) == null) {
        String hint = Suggestion.among(List.copyOf(design.layers().list().keySet()), address);
        faults.add(at(file, reach, "the pack has no file \"" + address + "\"", hint));
      }
    }
  }

  private static Diagnostic at(PackFile file, Matcher found, String message, String hint) {
    return Diagnostic.error(file.name(), message, hint)
        .at(StyleSheet.placeOf(file.text(), found.start()));
  }
}
