package org.readout.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.book.BookBinder;
import org.readout.book.BookSettings;
import org.readout.book.BoundBook;
import org.readout.book.UnorderedMarkingsException;
import org.readout.model.source.Diagnostic;
import org.readout.report.BookPages;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From many briefings to one book. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Bind briefings into one PDF with cover, contents and index.",
    footer = {
      "",
      "The briefings keep their tags, links and attachments, and the order in which",
      "they are named. The book bears the highest of their markings. It is PDF/UA-1",
      "and PDF/A-3a, but for one with a password, which is PDF/UA-1 alone.",
      "",
      "A password file has the password that opens the book in its first line, and in",
      "its second the one that may change what readers may do."
    })
@Example("readout book monday.pdf thursday.pdf -o week.pdf")
final class BookCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;

  @Parameters(arity = "1..*", paramLabel = "FILE.pdf", description = "Briefings, in their order.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "BOOK.pdf",
      defaultValue = "book.pdf",
      description = "Where to write it (as given: ${DEFAULT-VALUE}).")
  private Path output = Path.of("book.pdf");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Briefing book",
      description = "On the cover (as given: ${DEFAULT-VALUE}).")
  private String title = "Briefing book";

  @Option(
      names = "--marking",
      paramLabel = "TEXT",
      converter = MarkingOptions.WellFormed.class,
      description = "Handling marking of the book (as given: the highest of its briefings').")
  private @Nullable String marking;

  @Option(
      names = "--template",
      paramLabel = "NAME|DIR|ZIP",
      defaultValue = BookPages.USUAL_PACK,
      description = "The pack that has cover, contents and index (as given: ${DEFAULT-VALUE}).")
  private String template = BookPages.USUAL_PACK;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Encrypt the book (AES-256) with the passwords in FILE.")
  private @Nullable Path passwords;

  @Option(names = "--archival", description = "Refuse to write a book that is not PDF/A-3a.")
  private boolean archival;

  @Mixin private PaperOption paper = new PaperOption();

  BookCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (archival && passwords != null) {
      throw CommandFailure.usage(
          "a book with a password is not PDF/A: what is encrypted can't be archived (ISO 19005-3, 6.1.3)",
          "leave out --archival or --password-file");
    }
    Design.Wish wish = new Design.Wish(shelf.find(template, Path.of("")), null, List.of());
    Design design = Design.of(shelf, wish, null);
    BookSettings settings = new BookSettings(title, paper.paper(design), marking, lock());
    return write(files, new BookBinder(BookPages.of(design)), settings);
  }

  private int write(List<Path> briefings, BookBinder binder, BookSettings settings)
      throws CommandFailure, IOException {
    OutputFile book = OutputFile.at(output);
    for (Path briefing : briefings) {
      book.mustNotBe(briefing);
    }
    List<BoundBook> bound = new ArrayList<>();
    book.write(out -> {
      bound.add(bind(binder, briefings, settings, out));
      return bound.getFirst().briefings() > 0;
    });
    console.messages().report(bound.getFirst().diagnostics());
    return summary(bound.getFirst());
  }

  private static BoundBook bind(
      BookBinder binder, List<Path> briefings, BookSettings settings, OutputStream out)
      throws CommandFailure, IOException {
    try {
      return binder.bind(briefings, settings, out);
    } catch (UnorderedMarkingsException e) {
      throw CommandFailure.usage(
          String.valueOf(e.getMessage()), "say with --marking what the book is to bear");
    }
  }

  private int summary(BoundBook bound) throws CommandFailure {
    if (bound.briefings() == 0) {
      throw new CommandFailure(
          ExitCode.NOTHING_USABLE,
          Diagnostic.error(output.toString(), "no file is a briefing; no book was written", null));
    }
    console
        .messages()
        .say(
            "wrote "
                + output
                + ": "
                + bound.briefings()
                + " briefings, "
                + bound.pages()
                + " pages");
    return bound.diagnostics().isEmpty() ? ExitCode.DONE.code() : ExitCode.SOME_FAILED.code();
  }

  private BookSettings.@Nullable Lock lock() throws CommandFailure, IOException {
    return passwords == null ? null : PasswordFile.read(passwords);
  }
}
