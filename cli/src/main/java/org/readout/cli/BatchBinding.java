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
import org.readout.book.BookSettings;
import org.readout.book.UnorderedMarkingsException;
import org.readout.book.register.Register;
import org.readout.model.briefing.Paper;
import org.readout.model.source.Diagnostic;
import org.readout.report.BookPages;
import org.readout.report.Twin;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a batch binds its briefings into: one book, and a register of all their outcomes. */
final class BatchBinding {
  private static final String CSV = ".csv";

  @Option(
      names = "--book",
      paramLabel = "FILE.pdf",
      description = "Bind the briefings into one PDF.")
  private @Nullable Path book;

  @Mixin private BookOptions options = new BookOptions();

  @Option(
      names = "--register",
      paramLabel = "FILE",
      split = ",",
      description = "All outcomes: .pdf, .csv.")
  private List<Path> registers = new ArrayList<>();

  /**
   * Where it is to go, made sure of before the batch runs.
   *
   * @param paper {@code null} for that of the book's template
   */
  Plan plan(PackShelf shelf, List<BatchItem> items, Path output, @Nullable Paper paper)
      throws CommandFailure, IOException {
    OutputFile bookFile = book == null ? null : OutputFile.at(book);
    List<OutputFile> registerFiles = new ArrayList<>();
    for (Path register : registers) {
      if (!isCsv(register.toString())
          && !register.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
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
    Design design = Design.of(shelf, wish, null);
    BookSettings settings = options.settings(paper == null ? design.paper() : paper);
    return new Plan(
        design,
        bookFile == null ? null : new BookFile(bookFile, design, settings),
        settings,
        registerFiles);
  }

  private static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(CSV);
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
  record Plan(
      Design design,
      @Nullable BookFile bookFile,
      BookSettings settings,
      List<OutputFile> registerFiles) {
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
      if (bookFile != null) {
        List<Path> files = entries.stream().map(Register.Entry::file).toList();
        leftOut.addAll(bookFile.bind(files, messages).diagnostics());
      }
      for (OutputFile register : registerFiles) {
        leftOut.addAll(write(register, new Register(entries, design)));
        messages.say("wrote " + register);
      }
      messages.report(leftOut);
      return leftOut.stream()
          .noneMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
    }

    private List<Diagnostic> write(OutputFile file, Register register) throws CommandFailure {
      List<Diagnostic> leftOut = new ArrayList<>();
      file.write(out -> {
        try {
          leftOut.addAll(
              isCsv(file.toString())
                  ? register.writeCsv(out)
                  : register.writePdf(out, settings.paper(), settings.marking()));
          return true;
        } catch (UnorderedMarkingsException e) {
          throw BookOptions.unordered(e);
        }
      });
      return leftOut;
    }

    private static List<Register.Entry> entries(List<BatchItem> items, Path output)
        throws IOException {
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
