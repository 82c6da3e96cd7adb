package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;

/**
 * The whole way from a folder to outcomes and comparisons: each folder under {@code records} is a
 * dossier beside what is expected of it.
 */
class VisitRecordTest {
  private static final Path RECORDS = Path.of("src/test/resources/org/readout/extract/records");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("readout.golden"));

  static List<Path> dossiers() throws IOException {
    try (Stream<Path> folders = Files.list(RECORDS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void outcomesOf(Path dossier) throws IOException, InvalidDossierException {
    VisitRecord record = new Extraction().extract(dossier);
    Path expected = Path.of(dossier + ".expected");
    String actual = describe(record);
    if (REWRITE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void everyEvidenceIsTheFilesOwnWords(Path dossier) throws IOException, InvalidDossierException {
    for (Outcome outcome : new Extraction().extract(dossier).outcomes()) {
      for (EvidenceSpan evidence : outcome.evidence()) {
        String file = Files.readString(dossier.resolve(evidence.file()));
        assertThat(evidence.span().of(file)).isEqualTo(evidence.text());
      }
    }
  }

  private static String describe(VisitRecord record) {
    return record.outcomes().stream().map(VisitRecordTest::describe).collect(Collectors.joining())
        + record.comparisons().stream()
            .map(VisitRecordTest::describe)
            .collect(Collectors.joining());
  }

  private static String describe(Outcome outcome) {
    Attribution attribution = outcome.attribution();
    return "%s %s, %s [%s] %s%n  %s%n  figures: %s%n  evidence: %s%n  %d articles, %d independent%n%n"
        .formatted(
            outcome.id(),
            outcome.theme(),
            outcome.status().label(),
            outcome.statusCue(),
            attribution == null ? "the articles" : attribution.source(),
            outcome.statement(),
            outcome.figures().stream().map(VisitRecordTest::describe).toList(),
            outcome.evidence().stream().map(evidence -> evidence.article().toString()).toList(),
            outcome.corroboration().articles(),
            outcome.corroboration().independent())
        .replace("\r", "");
  }

  private static String describe(Comparison comparison) {
    return comparison.verdict().label()
        + ": "
        + comparison.measures()
        + " "
        + comparison.readings().stream().map(VisitRecordTest::describe).toList()
        + " "
        + comparison.why()
        + "\n";
  }

  private static String describe(Comparison.Reading reading) {
    return switch (reading) {
      case Comparison.InFigures given -> describe(given.figure());
      case Comparison.InWords given -> given.value() + " in " + given.articles();
    };
  }

  private static String describe(Figure figure) {
    return figure.value().toPlainString() + " " + figure.unit() + " in " + figure.articles();
  }
}
