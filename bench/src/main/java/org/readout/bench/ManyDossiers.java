package org.readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes dossiers for a batch, no two alike: of five articles each, a briefing of eight pages or so,
 * where nobody asks for more.
 */
public final class ManyDossiers {
  private static final int ARTICLES = 5;

  private ManyDossiers() {}

  /** Takes a folder, how many dossiers are to be in it, and perhaps of how many articles each. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ARTICLES;
    for (int i = 1; i <= count; i++) {
      Path dossier = folder.resolve(String.format(Locale.ROOT, "visit-%04d", i));
      InventedDossier.small(i).write(dossier, articles);
    }
  }
}
