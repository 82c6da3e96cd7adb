package org.readout.extract.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.DossierSettings.GivenEvent;
import org.readout.model.outcome.DossierSettings.Notes;
import org.readout.model.source.Diagnostic;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
  private SettingsReader() {}

  static DossierSettings read(Path folder, List<String> names, List<Diagnostic> diagnostics)
      throws InvalidDossierException {
    if (names.isEmpty() && Files.notExists(folder)) {
      throw new InvalidDossierException(diagnostics);
    }
    return new DossierSettings(
        null, GivenEvent.NONE, null, null, null, List.of(), List.of(), Notes.NONE);
  }
}
