package org.readout.report.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.conformance.ConformanceChecker;
import org.readout.corpus.Sample;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.HostileVisit;
import org.readout.report.SampleVisit;
import org.readout.report.check.CitationChecker;

/** PDF/UA-1 and PDF/A-3a, and what no validator asks for, of every document. */
class StandardsTest {
  private static final Path DOSSIERS = Path.of("../../shared/eval");
  private static final String HOSTILE_LINKS =
      "<a href=\"javascript:app.alert(1)\">x</a> file:///etc/passwd launch://x"
          + " data:text/html,x <script>this.exportDataObject({nLaunch: 2})</script>";

  private static PrintedDocuments documents;

  @BeforeAll
  static void print(@TempDir Path folder) throws IOException, InvalidDossierException {
    Map<String, VisitRecord> visits = new LinkedHashMap<>(TortureVisits.all());
    visits.put("hostile links", HostileVisit.everywhere(HOSTILE_LINKS));
    visits.put("golden", SampleVisit.record());
    visits.put("bundled", new Extraction().extract(Sample.unpackTo(folder)));
    documents = PrintedDocuments.of(visits);
  }

  @Test
  void thereAreAtLeastForty() {
    assertThat(documents.count()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void everyDocumentPassesTheReferenceValidator() {
    assertThat(documents.faults(StandardsTest::broken)).isEmpty();
  }

  @Test
  void everyCitationReachesItsWords() {
    assertThat(documents.faults(StandardsTest::unreached)).isEmpty();
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    assertThat(documents.faults(ReadText::differences)).isEmpty();
  }

  @Test
  void whatIsPaintedFirstIsReadFirst() {
    assertThat(documents.faults(PaintedOrder::faults)).isEmpty();
  }

  @Test
  void shortFormsKeepToTheirPages() {
    assertThat(documents.faults(PrintedDocument::overflow)).isEmpty();
  }

  @Test
  void tagsAreInOrder() {
    assertThat(documents.faults(TagRules::broken)).isEmpty();
  }

  @Test
  void nothingRunsAndLinksStayInTheDocument() {
    assertThat(documents.faults(ActionRules::broken)).isEmpty();
  }

  @Test
  void theDossiersBesideTheRepositoryPassAsWell() throws IOException, InvalidDossierException {
    assumeTrue(Files.isDirectory(DOSSIERS), "there are no dossiers in " + DOSSIERS);
    PrintedDocuments others = PrintedDocuments.of(dossiers());
    assertThat(others.count()).isPositive();
    assertThat(others.faults(StandardsTest::broken)).isEmpty();
    assertThat(others.faults(StandardsTest::unreached)).isEmpty();
    assertThat(others.faults(ReadText::differences)).isEmpty();
    assertThat(others.faults(PaintedOrder::faults)).isEmpty();
    assertThat(others.faults(PrintedDocument::overflow)).isEmpty();
    assertThat(others.faults(TagRules::broken)).isEmpty();
    assertThat(others.faults(ActionRules::broken)).isEmpty();
  }

  private static Map<String, VisitRecord> dossiers() throws IOException, InvalidDossierException {
    Map<String, VisitRecord> visits = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(DOSSIERS)) {
      for (Path dossier : found.sorted().toList()) {
        if (Files.exists(dossier.resolve("key.json"))) {
          VisitRecord visit = new Extraction().extract(dossier.resolve("articles"));
          visits.put(String.valueOf(dossier.getFileName()), visit);
        }
      }
    }
    return visits;
  }

  private static List<String> broken(PrintedDocument document) throws IOException {
    return new ConformanceChecker()
        .check(document.pdf()).stream().map(Diagnostic::toString).toList();
  }

  private static List<String> unreached(PrintedDocument document) throws IOException {
    return new CitationChecker().check(document.pdf()).stream().map(Diagnostic::toString).toList();
  }
}
