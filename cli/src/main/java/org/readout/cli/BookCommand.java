package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.book.BoundBook;
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
      names = "--template",
      paramLabel = "NAME|DIR|ZIP",
      defaultValue = BookPages.USUAL_PACK,
      description = "The pack that has cover, contents and index (as given: ${DEFAULT-VALUE}).")
  private String template = BookPages.USUAL_PACK;

  @Option(names = "--archival", description = "Refuse to write a book that is not PDF/A-3a.")
  private boolean archival;

  @Mixin private BookOptions book = new BookOptions();

  @Mixin private PaperOption paper = new PaperOption();

  BookCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    if (archival && book.isLocked()) {
      throw CommandFailure.usage(
          "a book with a password is not PDF/A: what is encrypted can't be archived (ISO 19005-3, 6.1.3)",
          "leave out --archival or --password-file");
    }
    Design.Wish wish = new Design.Wish(shelf.find(template, Path.of("")), null, List.of());
    Design design = Design.of(shelf, wish, null);
    OutputFile file = OutputFile.at(output);
    for (Path briefing : files) {
      file.mustNotBe(briefing);
    }
    BookFile bookFile = new BookFile(file, design, book.settings(paper.paper(design)));
    BoundBook bound = bookFile.bind(files, console.messages());
    console.messages().report(bound.diagnostics());
    if (bound.briefings() == 0) {
      throw new CommandFailure(
          ExitCode.NOTHING_USABLE,
          Diagnostic.error(output.toString(), "no file is a briefing; no book was written", null));
    }
    return bound.isWhole() ? ExitCode.DONE.code() : ExitCode.SOME_FAILED.code();
  }
}
