package org.readout.extract.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.Extraction;
import org.readout.extract.Golden;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.Comparison;

/**
 * Each line of a case is what two articles say, each after its date; what is expected is how the
 * two accounts stand to one another, or that nobody sets them side by side.
 */
class AccountsTest {
  private static final Pattern PARTED = Pattern.compile(" \\|\\| ");
  private static final String LEAD =
      "Swedish Foreign Minister Elin Dahl visited Praia, the capital of Cape Verde, for talks with"
          + " Foreign Minister Jonas Lima. ";
  private static final String OTHER_LEAD =
      "Jonas Lima, foreign minister of Cape Verde, received his Swedish colleague Elin Dahl in"
          + " Praia. ";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> accountsOf() {
    return Golden.cases("org/readout/extract/outcome/accounts", this::describe);
  }

  private String describe(String text) {
    return text.lines().map(this::describeLine).collect(Collectors.joining("\n"));
  }

  private String describeLine(String line) {
    List<String> told = List.of(PARTED.split(line, -1));
    try {
      Path dossier = Files.createTempDirectory(folder, "pair");
      article(dossier, "1.txt", LEAD, told.get(0));
      article(dossier, "2.txt", OTHER_LEAD, told.get(1));
      Files.writeString(
          dossier.resolve("dossier.yaml"),
          "sources:\n" + source("1.txt", told.get(0)) + source("2.txt", told.get(1)));
      String compared =
          new Extraction()
              .extract(dossier).comparisons().stream()
                  .map(AccountsTest::describe)
                  .collect(Collectors.joining());
      return line + "\n" + (compared.isEmpty() ? "  nothing\n" : compared);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDossierException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  private static void article(Path dossier, String file, String lead, String told)
      throws IOException {
    Files.writeString(dossier.resolve(file), lead + told.substring(11) + "\n");
  }

  private static String source(String file, String told) {
    return "  - { file: " + file + ", published: " + told.substring(0, 10) + " }\n";
  }

  private static String describe(Comparison comparison) {
    return "  %s: %s %s%n    %s%n"
        .formatted(
            comparison.verdict().label(),
            comparison.measures(),
            comparison.readings().stream().map(AccountsTest::describe).toList(),
            comparison.why())
        .replace("\r", "");
  }

  private static String describe(Comparison.Reading reading) {
    return switch (reading) {
      case Comparison.InFigures given ->
          given.figure().value().toPlainString() + " " + given.figure().unit();
      case Comparison.InWords given -> given.value() + " (" + given.text() + ")";
    };
  }
}
