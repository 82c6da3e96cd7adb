package org.readout.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.report.pack.PackShelf;
import org.readout.workshop.NewPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A pack to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write a small template pack to begin with, which prints as it is.")
@Example("readout template new ours --extends plain")
final class TemplateNewCommand implements Callable<Integer> {
  private final Console console;
  private final PackShelf shelf;

  @Parameters(paramLabel = "DIR", description = "Where to write it; an empty folder, or none yet.")
  private Path folder = Path.of("");

  @Option(
      names = "--extends",
      paramLabel = "NAME",
      defaultValue = "policy",
      description = "The pack that has what the new one lacks (as given: ${DEFAULT-VALUE}).")
  private String parent = "policy";

  TemplateNewCommand(Console console, PackShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    shelf.named(parent);
    try {
      new NewPack(folder, parent).write();
    } catch (FileAlreadyExistsException e) {
      throw CommandFailure.usage(folder + " is not empty", "name a new folder");
    }
    console
        .messages()
        .say("wrote " + folder + "; try it with: readout generate --template " + shown());
    return ExitCode.DONE.code();
  }

  /** A path that is not taken for a pack's name. */
  private String shown() {
    return folder.getNameCount() > 1 || folder.isAbsolute() ? folder.toString() : "./" + folder;
  }
}
