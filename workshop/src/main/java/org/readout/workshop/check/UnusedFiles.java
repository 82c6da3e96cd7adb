package org.readout.workshop.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.PackSection;
import org.readout.settings.Suggestion;
import org.readout.workshop.parts.PartInspection;

/**
 * Parts that nothing would print: their names are probably mistyped.
 *
 * @param reached the paths that a run reads
 */
record UnusedFiles(Design design, Set<String> reached) {
  List<Diagnostic> find() throws IOException {
    List<String> sections =
        design.layers().packs().stream()
            .flatMap(pack -> pack.sections().stream())
            .map(PackSection::name)
            .flatMap(name -> Stream.of("parts/" + name + ".ftlx", "parts/" + name + ".md.ftl"))
            .toList();
    List<Diagnostic> unused = new ArrayList<>();
    for (PackFile part : PartInspection.ownParts(design)) {
      boolean isPart = part.path().startsWith("parts/");
      boolean isKnown = reached.contains(part.path()) || sections.contains(part.path());
      if (isPart && !isKnown) {
        List<String> known =
            Stream.concat(reached.stream(), sections.stream()).distinct().sorted().toList();
        unused.add(
            Diagnostic.warning(
                part.name(), "nothing prints this part", Suggestion.among(known, part.path())));
      }
    }
    return unused;
  }
}
