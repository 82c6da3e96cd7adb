package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.readout.model.source.Diagnostic;

/**
 * A file that is written whole or not at all: the bytes go to a file beside it, which then takes
 * its name. Devices and pipes are written straight away.
 */
final class OutputFile {
  private final String given;
  private final Path file;

  private OutputFile(String given, Path file) {
    this.given = given;
    this.file = file;
  }

  /**
   * Makes sure that the file can be written, before any work is done for it.
   *
   * @throws CommandFailure when it is a folder, or its folder is missing or closed to us
   */
  static OutputFile at(Path path) throws CommandFailure, IOException {
    String given = path.toString();
    if (Files.isDirectory(path)) {
      throw refused(
          given, "is a folder", "name a file in it, such as " + path.resolve("briefing.pdf"));
    }
    Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused(given, "its folder does not exist", "create " + folder + " first");
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw refused(given, "no permission to write it", "choose another place with -o");
    }
    return new OutputFile(given, file);
  }

  private static CommandFailure refused(String given, String message, String hint) {
    return new CommandFailure(ExitCode.USAGE, Diagnostic.error(given, message, hint));
  }

  /**
   * @throws CommandFailure when writing would overwrite {@code input}, also by way of a link
   */
  void mustNotBe(Path input) throws CommandFailure, IOException {
    if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
      throw refused(
          given, "is a file of the dossier and would be lost", "choose another name with -o");
    }
  }

  /**
   * @throws CommandFailure when both names lead to one file, by way of a link
   */
  void mustDifferFrom(OutputFile other) throws CommandFailure {
    if (file.equals(other.file)) {
      throw refused(given, "is the same file as " + other.given, "remove the link");
    }
  }

  /** As the user named it. */
  @Override
  public String toString() {
    return given;
  }

  /** Writes the file; when that fails, nothing half-written stays behind. */
  void write(byte[] bytes) throws CommandFailure {
    write(out -> {
      out.write(bytes);
      return true;
    });
  }

  /**
   * As {@link #write(byte[])}, for what does not fit into memory; nothing where it writes nothing.
   */
  void write(Content content) throws CommandFailure {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
          content.writeTo(out);
        }
      } else {
        replace(content);
      }
    } catch (IOException e) {
      String message = "can't be written: " + reason(e);
      String hint = "make room, or choose another place with -o";
      throw new CommandFailure(ExitCode.FAULT, Diagnostic.error(given, message, hint), e);
    }
  }

  private void replace(Content content) throws CommandFailure, IOException {
    String name = ".readout-" + ProcessHandle.current().pid() + ".tmp";
    Path beside = file.resolveSibling(name);
    Thread cleaner = new Thread(() -> beside.toFile().delete());
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      boolean isWhole;
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
        isWhole = content.writeTo(out);
      }
      if (isWhole) {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(beside);
      Runtime.getRuntime().removeShutdownHook(cleaner);
    }
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException inFile ? inFile.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /** What is to be in the file. */
  interface Content {
    /** Writes it, and says whether there is anything to keep. */
    boolean writeTo(OutputStream out) throws CommandFailure, IOException;
  }
}
