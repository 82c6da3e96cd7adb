package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.conformance.ConformanceChecker;
import org.readout.model.source.Diagnostic;
import org.readout.report.check.BookChecker;
import org.readout.report.check.CitationChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** From a PDF to a verdict. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Is it PDF/UA-1 and PDF/A-3a, and do its citations reach their words?",
    footer = {"", "Exits with 6 where not, and names the clause."})
@Example("readout check visit.pdf")
final class CheckCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Parameters(paramLabel = "FILE.pdf", description = "A briefing or a book, - for standard input.")
  private Path file = STANDARD_INPUT;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    byte[] pdf = read();
    Optional<List<Diagnostic>> ofBook = book(pdf);
    List<Diagnostic> found = new ArrayList<>(ofBook.isPresent() ? ofBook.get() : citations(pdf));
    found.addAll(new ConformanceChecker().check(pdf));
    if (!found.isEmpty()) {
      found.stream().map(this::inFile).forEach(console.messages()::report);
      return ExitCode.REFUSED.code();
    }
    String arrived =
        ofBook.isPresent() ? "every link of the book arrives" : "every citation reaches its words";
    console.messages().say(file + ": PDF/UA-1 and PDF/A-3a, and " + arrived);
    return ExitCode.DONE.code();
  }

  private Optional<List<Diagnostic>> book(byte[] pdf) throws CommandFailure {
    try {
      return new BookChecker().check(pdf);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private List<Diagnostic> citations(byte[] pdf) throws CommandFailure {
    try {
      return new CitationChecker().check(pdf);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private CommandFailure unreadable(IOException e) {
    return failure(ExitCode.NOTHING_USABLE, "not a readable PDF", "name a briefing", e);
  }

  private byte[] read() throws CommandFailure, IOException {
    if (file.equals(STANDARD_INPUT)) {
      return console.in().readAllBytes();
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      String message = Files.exists(file) ? "can't be read" : "no such file";
      throw failure(ExitCode.USAGE, message, "name a PDF file", null);
    }
    return Files.readAllBytes(file);
  }

  private CommandFailure failure(
      ExitCode exitCode, String message, String hint, @Nullable Throwable cause) {
    return new CommandFailure(exitCode, Diagnostic.error(file.toString(), message, hint), cause);
  }

  private Diagnostic inFile(Diagnostic found) {
    return new Diagnostic(
        found.severity(),
        found.message(),
        file.toString(),
        found.place(),
        found.span(),
        found.hint());
  }
}
