package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.readout.conformance.ConformanceChecker;
import org.readout.corpus.Sample;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.Publication;
import org.readout.report.json.VisitRecordWriter;

/** The sample dossier in a folder, and what comes of it at each stage. */
@State(Scope.Benchmark)
public class SampleVisit {
  /** Articles in the sample, to which the figure for extraction is scaled. */
  static final int FILES = 10;

  private final Path folder;
  private final Publication publication;
  private final ConformanceChecker conformance = new ConformanceChecker();
  private final VisitRecord visit;
  private final byte[] pdf;

  public SampleVisit() {
    try {
      folder = Sample.unpackTo(Files.createTempDirectory("readout-bench-"));
      publication = new Publication("bench");
      visit = new Extraction().extract(folder);
      pdf = publication.publish(visit, new VisitRecordWriter().write(visit));
    } catch (IOException | InvalidDossierException e) {
      throw new IllegalStateException("the sample dossier can't be used", e);
    }
  }

  @Setup(Level.Trial)
  public void checkScale() {
    int files = Sample.files().size() - 1;
    if (files != FILES) {
      throw new IllegalStateException("the sample has " + files + " files by now, not " + FILES);
    }
  }

  VisitRecord extract() throws IOException, InvalidDossierException {
    return new Extraction().extract(folder);
  }

  byte[] render() throws IOException {
    return publish(visit);
  }

  byte[] publish(VisitRecord record) throws IOException {
    return publication.publish(record, new VisitRecordWriter().write(record));
  }

  int check() throws IOException {
    return conformance.check(pdf).size();
  }

  @TearDown(Level.Trial)
  public void removeFolder() throws IOException {
    for (String file : Sample.files()) {
      Files.delete(folder.resolve(file));
    }
    Files.delete(folder);
  }
}
