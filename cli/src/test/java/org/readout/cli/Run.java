package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one run of the program came to.
 *
 * @param data what went to standard output
 * @param err what went to standard error
 */
record Run(int exitCode, ByteArrayOutputStream data, String err) {
  static Run of(Object... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Run withInput(byte[] input, Object... arguments) {
    return in(Path.of(""), Map.of("NO_COLOR", "1"), input, arguments);
  }

  /** A run that looks for its settings in a folder. */
  static Run in(Path folder, Map<String, String> environment, Object... arguments) {
    return in(folder, environment, new byte[0], arguments);
  }

  private static Run in(
      Path folder, Map<String, String> environment, byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    ReadoutCommandLine line =
        new ReadoutCommandLine(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            environment,
            folder);
    return new Run(line.execute(words), out, err.toString(UTF_8));
  }

  String out() {
    return data.toString(UTF_8);
  }
}
