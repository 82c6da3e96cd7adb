package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BatchItem;
import org.readout.batch.ItemResult;
import org.readout.batch.Ledger;
import org.readout.book.BookBinder;
import org.readout.book.BookSettings;
import org.readout.book.BoundBook;
import org.readout.book.UnorderedMarkingsException;
import org.readout.book.register.Register;
import org.readout.book.register.RegisterWords;
import org.readout.model.source.Diagnostic;
import org.readout.report.BookPages;
import org.readout.report.Twin;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Option;

/** What a batch binds its briefings into: one book, and a register of all their outcomes. */
final class BatchBinding {
  private static final String CSV = ".csv";

  @Option(
      names = "--book",
      paramLabel = "FILE.pdf",
      description = "Bind the briefings into one PDF.")
  private @Nullable Path book;

  @Option(
      names = "--book-title",
      paramLabel = "TEXT",
      defaultValue = "Briefing book",
      description = "Of the book.")
  private String title = "Briefing book";

  @Option(
      names = "--book-marking",
      paramLabel = "TEXT",
      converter = MarkingOptions.WellFormed.class,
      description = "Of book and register.")
  private @Nullable String marking;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Encrypt the book (AES-256).")
  private @Nullable Path passwords;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      split = ",",
      description = "All outcomes: .pdf, .csv.")
  private List<Path> registers = new ArrayList<>();

  /** Where it is to go, made sure of before the batch runs. */
  Plan plan(PackShelf shelf, List<BatchItem> items, Path output)
      throws CommandFailure, IOException {
    OutputFile bookFile = book == null ? null : OutputFile.at(book);
    List<OutputFile> registerFiles = new ArrayList<>();
    for (Path register : registers) {
      String name = register.toString().toLowerCase(Locale.ROOT);
      if (!name.endsWith(CSV) && !name.endsWith(".pdf")) {
        throw CommandFailure.usage("--register: " + register + " is neither .pdf nor .csv", null);
      }
      registerFiles.add(OutputFile.at(register));
    }
    for (BatchItem item : items) {
      for (Path file : item.outputs().values()) {
        mustNotBe(output.resolve(file));
      }
    }
    Design.Wish wish = new Design.Wish(shelf.named(BookPages.USUAL_PACK), null, List.of());
    return new Plan(
        Design.of(shelf, wish, null),
        bookFile,
        passwords == null ? null : PasswordFile.read(passwords),
        registerFiles);
  }

  private void mustNotBe(Path file) throws CommandFailure {
    Path whole = file.toAbsolutePath().normalize();
    for (Path own : registers) {
      if (own.toAbsolutePath().normalize().equals(whole)) {
        throw CommandFailure.usage(own + " is the file of an item", "choose another name");
      }
    }
    if (book != null && book.toAbsolutePath().normalize().equals(whole)) {
      throw CommandFailure.usage(book + " is the file of an item", "choose another name");
    }
  }

  /** The binding of one batch. */
  final class Plan {
    private final Design design;
    private final @Nullable OutputFile bookFile;
    private final BookSettings.@Nullable Lock lock;
    private final List<OutputFile> registerFiles;

    private Plan(
        Design design,
        @Nullable OutputFile bookFile,
        BookSettings.@Nullable Lock lock,
        List<OutputFile> registerFiles) {
      this.design = design;
      this.bookFile = bookFile;
      this.lock = lock;
      this.registerFiles = registerFiles;
    }

    /** Binds what the ledger has, and says whether all of it could be bound. */
    boolean bind(List<BatchItem> items, Path output, Messages messages)
        throws CommandFailure, IOException {
      if (bookFile == null && registerFiles.isEmpty()) {
        return true;
      }
      List<Register.Entry> entries = entries(items, output);
      if (entries.isEmpty()) {
        messages.report(
            Diagnostic.warning(output.toString(), "no briefing there is a PDF to bind", null));
        return false;
      }
      List<Diagnostic> leftOut = new ArrayList<>();
      try {
        if (bookFile != null) {
          leftOut.addAll(bindBook(bookFile, entries, messages));
        }
        for (OutputFile register : registerFiles) {
          leftOut.addAll(writeRegister(register, entries, messages));
        }
      } catch (UnorderedMarkingsException e) {
        throw CommandFailure.usage(
            String.valueOf(e.getMessage()), "say with --book-marking what it is to bear");
      }
      messages.report(leftOut);
      return leftOut.isEmpty();
    }

    private List<Diagnostic> bindBook(
        OutputFile file, List<Register.Entry> entries, Messages messages)
        throws CommandFailure, UnorderedMarkingsException {
      BookSettings settings = new BookSettings(title, design.paper(), marking, lock);
      List<Path> files = entries.stream().map(Register.Entry::file).toList();
      List<BoundBook> bound = new ArrayList<>();
      List<UnorderedMarkingsException> unordered = new ArrayList<>();
      file.write(out -> {
        try {
          bound.add(new BookBinder(BookPages.of(design)).bind(files, settings, out));
          return bound.getFirst().briefings() > 0;
        } catch (UnorderedMarkingsException e) {
          unordered.add(e);
          return false;
        }
      });
      if (!unordered.isEmpty()) {
        throw unordered.getFirst();
      }
      BoundBook made = bound.getFirst();
      messages.say(
          "wrote " + file + ": " + made.briefings() + " briefings, " + made.pages() + " pages");
      return made.diagnostics();
    }

    private List<Diagnostic> writeRegister(
        OutputFile file, List<Register.Entry> entries, Messages messages)
        throws CommandFailure, IOException, UnorderedMarkingsException {
      Register register = new Register(entries, RegisterWords.of(design, null));
      List<Diagnostic> leftOut = new ArrayList<>();
      List<UnorderedMarkingsException> unordered = new ArrayList<>();
      file.write(out -> {
        try {
          leftOut.addAll(
              file.toString().toLowerCase(Locale.ROOT).endsWith(CSV)
                  ? register.writeCsv(out)
                  : register.writePdf(out, design.paper(), marking));
          return true;
        } catch (UnorderedMarkingsException e) {
          unordered.add(e);
          return false;
        }
      });
      if (!unordered.isEmpty()) {
        throw unordered.getFirst();
      }
      messages.say("wrote " + file);
      return leftOut;
    }

    private List<Register.Entry> entries(List<BatchItem> items, Path output) throws IOException {
      Map<String, ItemResult> latest = Ledger.read(output);
      List<Register.Entry> entries = new ArrayList<>();
      for (BatchItem item : items) {
        ItemResult result = latest.get(item.id());
        Path pdf = item.outputs().get(Twin.PDF);
        if (result != null && result.state().isGood() && pdf != null) {
          entries.add(new Register.Entry(item.id(), output.resolve(pdf)));
        }
      }
      return entries;
    }
  }
}
