package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.Publication;
import org.readout.report.json.VisitRecordWriter;

/** An invented visit whose full briefing, annexes included, takes eight pages. */
@State(Scope.Benchmark)
public class EightPages {
  private static final int PAGES = 8;

  private final Publication publication;
  private final VisitRecord visit;

  public EightPages() {
    try {
      publication = new Publication("bench");
      visit = invented();
    } catch (IOException | InvalidDossierException e) {
      throw new IllegalStateException("the invented visit can't be used", e);
    }
  }

  /** Fails where a change of the forms has made it longer or shorter, as its figure would mean something else then. */
  @Setup
  public void countPages() throws IOException {
    try (PDDocument document = Loader.loadPDF(print())) {
      if (document.getNumberOfPages() != PAGES) {
        throw new IllegalStateException("by now it takes " + document.getNumberOfPages());
      }
    }
  }

  static VisitRecord invented() throws IOException, InvalidDossierException {
    Path folder = Files.createTempDirectory("readout-bench-");
    try {
      new InventedDossier(1).write(folder, 1);
      return new Extraction().extract(folder);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> found = Files.walk(folder)) {
      deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  byte[] print() throws IOException {
    return publication.publish(visit, new VisitRecordWriter().write(visit));
  }
}
