package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.conformance.ConformanceChecker;
import org.readout.model.source.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** From a PDF to a verdict. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Is it PDF/UA-1 and PDF/A-3a, and does every citation reach its words?",
      "Exits with 6 where not, and names the clause."
    })
final class CheckCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Console console;

  @Parameters(paramLabel = "FILE.pdf", description = "A briefing, - for standard input.")
  private Path file = STANDARD_INPUT;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    byte[] pdf = read();
    List<Diagnostic> found = new ArrayList<>(new ConformanceChecker().check(pdf));
    found.forEach(diagnostic -> console.messages().report(inFile(diagnostic)));
    if (!found.isEmpty()) {
      return ExitCode.REFUSED.code();
    }
    console.messages().say(file + ": PDF/UA-1 and PDF/A-3a");
    return ExitCode.DONE.code();
  }

  private byte[] read() throws CommandFailure, IOException {
    if (file.equals(STANDARD_INPUT)) {
      return console.in().readAllBytes();
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new CommandFailure(
          ExitCode.USAGE, Diagnostic.error(file.toString(), "no such file", null), e);
    }
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
