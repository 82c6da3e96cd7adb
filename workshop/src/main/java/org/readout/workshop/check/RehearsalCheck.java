package org.readout.workshop.check;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.conformance.ConformanceChecker;
import org.readout.model.book.Book;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.BookPages;
import org.readout.report.PdfSettings;
import org.readout.report.Publication;
import org.readout.report.Twin;
import org.readout.report.check.CitationChecker;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackOption;
import org.readout.report.pdf.LaidOutPages;
import org.readout.workshop.rehearsal.Rehearsal;
import org.readout.workshop.rehearsal.RehearsalBook;

/** Prints every rehearsal with a design and checks the documents as {@code readout check} does. */
final class RehearsalCheck {
  private static final String VERSION = "rehearsal";
  private static final Instant DATED = Instant.EPOCH;

  private final Design design;
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  RehearsalCheck(Design design) {
    this.design = design;
  }

  /**
   * What went wrong, in the order of the rehearsals; one document is checked while the next is
   * printed.
   */
  List<Diagnostic> find() throws IOException {
    Publication publication = new Publication(VERSION, design, this::add);
    List<Future<List<Diagnostic>>> verdicts = new ArrayList<>();
    try (ExecutorService checks = Executors.newSingleThreadExecutor()) {
      for (Rehearsal rehearsal : Rehearsal.values()) {
        byte[] pdf = print(publication, rehearsal);
        if (pdf != null) {
          verdicts.add(checks.submit(() -> verdict(pdf, rehearsal)));
        }
      }
      for (Map.Entry<String, byte[]> pages : ofBook().entrySet()) {
        verdicts.add(checks.submit(() -> verdict(pages.getKey(), pages.getValue())));
      }
    }
    for (Future<List<Diagnostic>> verdict : verdicts) {
      found.addAll(of(verdict));
    }
    return List.copyOf(found);
  }

  private synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** The document; {@code null} where the template fails. */
  private byte @Nullable [] print(Publication publication, Rehearsal rehearsal) throws IOException {
    VisitRecord visit = rehearsal.visit();
    try {
      publication.publish(visit, Twin.HTML, PdfSettings.USUAL);
      publication.publish(visit, Twin.MD, PdfSettings.USUAL);
      return publication.publish(visit, Twin.PDF, PdfSettings.of(design.form(), paper()));
    } catch (InvalidPackException e) {
      e.diagnostics().forEach(this::add);
      return null;
    }
  }

  private static byte[] front(BookPages pages, Book book) throws IOException {
    try (LaidOutPages front = pages.front(book)) {
      return pages.print(front, DATED);
    }
  }

  private static byte[] index(BookPages pages, Book book) throws IOException {
    try (LaidOutPages index = pages.index(book)) {
      return pages.print(index, DATED);
    }
  }

  /** A book's own pages, where the pack is for books; by their names. */
  private Map<String, byte[]> ofBook() throws IOException {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    if (BookPages.areIn(design)) {
      try {
        BookPages pages = BookPages.of(design);
        for (RehearsalBook rehearsal : RehearsalBook.values()) {
          Book book = rehearsal.book(paper());
          documents.put("front of the book with " + rehearsal.holds(), front(pages, book));
          documents.put("index of the book with " + rehearsal.holds(), index(pages, book));
        }
      } catch (InvalidPackException e) {
        e.diagnostics().forEach(this::add);
      }
    }
    return documents;
  }

  private Paper paper() {
    OptionValue paper = design.options().find(PackOption.PAPER);
    return Stream.of(Paper.values())
        .filter(known -> paper != null && known.label().equals(paper.word()))
        .findFirst()
        .orElse(Paper.A4);
  }

  private static List<Diagnostic> verdict(byte[] pdf, Rehearsal rehearsal) throws IOException {
    List<Diagnostic> verdict = new ArrayList<>(new CitationChecker().check(pdf));
    verdict.addAll(new ConformanceChecker().check(pdf));
    return verdict.stream().map(found -> named(found, rehearsal)).toList();
  }

  /** A book's own pages have no data of their own and cite nothing. */
  private static List<Diagnostic> verdict(String document, byte[] pdf) throws IOException {
    return new ConformanceChecker()
        .check(pdf).stream().map(found -> named(found, document, "book.pdf")).toList();
  }

  private static Diagnostic named(Diagnostic found, Rehearsal rehearsal) {
    return named(found, "rehearsal with " + rehearsal.holds(), rehearsal.label() + ".pdf");
  }

  private static Diagnostic named(Diagnostic found, String document, String file) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        found.message() + ", printed for the " + document,
        file,
        null,
        null,
        found.hint());
  }

  private static List<Diagnostic> of(Future<List<Diagnostic>> verdict) throws IOException {
    try {
      return verdict.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a document was checked", e);
    } catch (ExecutionException e) {
      throw new IOException("a document can't be checked", Objects.requireNonNull(e.getCause()));
    }
  }
}
