package org.readout.report.standards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.Publication;

/** Visits, each in every form on every paper; looked at on two threads. */
final class PrintedDocuments {
  private final List<PrintedDocument> documents;

  private PrintedDocuments(List<PrintedDocument> documents) {
    this.documents = documents;
  }

  /** Tells what is wrong with a document; nothing where nothing is. */
  interface Examiner {
    List<String> examine(PrintedDocument document) throws IOException;
  }

  static PrintedDocuments of(Map<String, VisitRecord> visits) throws IOException {
    Publication publication = new Publication("1.0");
    List<Callable<PrintedDocument>> jobs = new ArrayList<>();
    visits.forEach((name, visit) -> {
      for (Form form : Form.values()) {
        for (Paper paper : Paper.values()) {
          jobs.add(() -> new PrintedDocument(publication, name, visit, form, paper));
        }
      }
    });
    return new PrintedDocuments(inParallel(jobs));
  }

  int count() {
    return documents.size();
  }

  /** What is wrong with any of them, with the document's name before it. */
  List<String> faults(Examiner examiner) {
    List<Callable<List<String>>> jobs = new ArrayList<>();
    for (PrintedDocument document : documents) {
      jobs.add(() ->
          examiner.examine(document).stream()
              .map(fault -> document.name() + ": " + fault)
              .toList());
    }
    return inParallel(jobs).stream().flatMap(List::stream).toList();
  }

  private static <T> List<T> inParallel(List<Callable<T>> jobs) {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(jobs)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be looked at", e.getCause());
    }
  }
}
