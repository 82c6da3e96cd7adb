package org.readout.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.book.BookBinder;
import org.readout.book.BookSettings;
import org.readout.book.BoundBook;
import org.readout.book.UnorderedMarkingsException;
import org.readout.model.briefing.Paper;
import org.readout.report.BookPages;

/** Times the binding of briefings into one book, in one cold process. */
public final class BookSpeed {
  private BookSpeed() {}

  /** Takes a folder of briefings and where the book is to go. */
  public static void main(String[] arguments) throws IOException, UnorderedMarkingsException {
    List<Path> briefings;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      briefings = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    Path book = Path.of(arguments[1]);
    Spent spent = new Spent();
    BoundBook bound;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(book))) {
      bound =
          new BookBinder(BookPages.usual())
              .bind(briefings, new BookSettings(null, Paper.A4, null, null), out);
    }
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      double count = bound.briefings();
      out.printf(
          Locale.ROOT,
          "%d briefings, %.1f pages each: %s%n%.0f ms by the clock, %.0f ms of processor time and"
              + " %.0f kB a briefing%n",
          bound.briefings(),
          bound.pages() / count,
          spent,
          spent.seconds() * 1000 / count,
          spent.processorSeconds() * 1000 / count,
          Files.size(book) / 1e3 / count);
    }
  }
}
