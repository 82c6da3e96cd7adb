package org.readout.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small dossiers, no two alike. */
final class Dossiers {
  private Dossiers() {}

  static List<Path> write(Path folder, int count) throws IOException {
    List<Path> dossiers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      dossiers.add(write(folder, "visit-" + i, i));
    }
    return dossiers;
  }

  static Path write(Path folder, String name, int number) throws IOException {
    Path dossier = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        dossier.resolve("01.txt"),
        "STRELSAU, May "
            + (number % 28 + 1)
            + ", 2020 - The foreign minister of Ruritania said on Sunday that both sides had agreed"
            + " to sell "
            + number
            + " million tonnes of grain a year.\n");
    return dossier;
  }
}
