package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.readout.compare.EditionReader;
import org.readout.compare.UnusableEditionException;
import org.readout.model.outcome.Edition;
import org.readout.model.source.Diagnostic;
import org.readout.report.check.BriefingData;
import org.readout.report.check.BriefingData.MissingDataException;

/**
 * An earlier briefing as a file: its PDF, whose attached data is read, or its JSON.
 *
 * @param path as the user wrote it, {@code -} for standard input
 */
record EditionFile(Path path) {
  private static final Path STANDARD_INPUT = Path.of("-");

  /** A PDF may have other bytes before its header (ISO 32000-1, annex H, note 13). */
  private static final int HEADER_WITHIN = 1024;

  private static final String HEADER = "%PDF-";

  /**
   * The edition in it.
   *
   * @throws CommandFailure when there is no such file, or no briefing in it
   */
  Edition read(InputStream standardInput) throws CommandFailure, IOException {
    byte[] bytes = bytes(standardInput);
    String name = path.toString();
    try {
      return EditionReader.read(name, isPdf(bytes) ? BriefingData.of(name, bytes) : bytes);
    } catch (UnusableEditionException e) {
      throw new CommandFailure(ExitCode.NOTHING_USABLE, e.diagnostic(), e);
    } catch (MissingDataException e) {
      throw new CommandFailure(ExitCode.NOTHING_USABLE, e.diagnostic(), e);
    }
  }

  boolean isStandardInput() {
    return path.equals(STANDARD_INPUT);
  }

  private byte[] bytes(InputStream standardInput) throws CommandFailure, IOException {
    if (isStandardInput()) {
      return standardInput.readAllBytes();
    }
    if (!Files.exists(path)) {
      throw unusable("no such file");
    }
    if (Files.isDirectory(path)) {
      throw unusable("is a folder");
    }
    if (!Files.isReadable(path)) {
      throw unusable("no permission to read it");
    }
    return Files.readAllBytes(path);
  }

  private CommandFailure unusable(String message) {
    return new CommandFailure(
        ExitCode.USAGE,
        Diagnostic.error(path.toString(), message, "name a briefing's PDF, or its JSON"));
  }

  private static boolean isPdf(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, HEADER_WITHIN));
    return new String(start, StandardCharsets.ISO_8859_1).contains(HEADER);
  }
}
