package org.readout.report.standards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
import org.readout.report.json.VisitRecordWriter;

/** Visits, each in every form on every paper; looked at on two threads. */
final class PrintedDocuments {
  private final Map<String, byte[]> documents;

  private PrintedDocuments(Map<String, byte[]> documents) {
    this.documents = documents;
  }

  /** Tells what is wrong with a document; nothing where nothing is. */
  interface Examiner {
    List<String> examine(byte[] pdf) throws IOException;
  }

  static PrintedDocuments of(Map<String, VisitRecord> visits) throws IOException {
    Publication publication = new Publication("1.0");
    List<String> names = new ArrayList<>();
    List<Callable<byte[]>> jobs = new ArrayList<>();
    visits.forEach((name, visit) -> {
      for (Form form : Form.values()) {
        for (Paper paper : Paper.values()) {
          names.add(name + ", " + form.label() + ", " + paper);
          jobs.add(
              () -> publication.publish(visit, new VisitRecordWriter().write(visit), form, paper));
        }
      }
    });
    Map<String, byte[]> documents = new LinkedHashMap<>();
    Iterator<byte[]> printed = inParallel(jobs).iterator();
    names.forEach(name -> documents.put(name, printed.next()));
    return new PrintedDocuments(documents);
  }

  int count() {
    return documents.size();
  }

  /** What is wrong with any of them, with the document's name before it. */
  List<String> faults(Examiner examiner) {
    List<Callable<List<String>>> jobs = new ArrayList<>();
    documents.forEach((name, pdf) ->
        jobs.add(() -> examiner.examine(pdf).stream().map(fault -> name + ": " + fault).toList()));
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
