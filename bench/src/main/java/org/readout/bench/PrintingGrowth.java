package org.readout.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.Publication;
import org.readout.report.json.VisitRecordWriter;

/**
 * Times the printing of full briefings of more and more articles, with the data attached: pages,
 * size, and the median of this thread's processor time. Then prints the smallest one many times and
 * tells what stays in use on the heap.
 */
public final class PrintingGrowth {
  private static final int[] ARTICLES = {1, 4, 8, 16, 32, 46};
  private static final int RUNS = 15;
  private static final int WARM_UP = 150;

  private PrintingGrowth() {}

  /** Takes a folder for the invented articles, and how many documents are printed at the end. */
  public static void main(String[] arguments) throws IOException, InvalidDossierException {
    Path folder = Path.of(arguments[0]);
    int documents = Integer.parseInt(arguments[1]);
    Publication publication = new Publication("bench");
    VisitRecord small = visit(folder, ARTICLES[0]);
    for (int i = 0; i < WARM_UP; i++) {
      print(publication, small);
    }
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      for (int articles : ARTICLES) {
        out.println(growth(publication, visit(folder, articles)));
      }
      for (int done = 0; done <= documents; done++) {
        if (done % Math.max(1, documents / 4) == 0) {
          out.printf(Locale.ROOT, "%5d documents: %.1f MB in use%n", done, megabytesInUse());
        }
        print(publication, small);
      }
    }
  }

  private static VisitRecord visit(Path folder, int articles)
      throws IOException, InvalidDossierException {
    Path dossier = folder.resolve("printed-" + articles);
    new InventedDossier(articles).write(dossier, articles);
    return new Extraction().extract(dossier);
  }

  private static byte[] print(Publication publication, VisitRecord visit) throws IOException {
    return publication.publish(visit, new VisitRecordWriter().write(visit));
  }

  private static String growth(Publication publication, VisitRecord visit) throws IOException {
    double[] millis = new double[RUNS];
    byte[] pdf = {};
    for (int i = 0; i < RUNS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      pdf = print(publication, visit);
      millis[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    double median = millis[RUNS / 2];
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      return String.format(
          Locale.ROOT,
          "%4d pages: %7.1f ms, %4.1f ms a page, %5d kB",
          pages,
          median,
          median / pages,
          pdf.length / 1000);
    }
  }

  private static double megabytesInUse() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / 1e6;
  }
}
