package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
            Map.of("NO_COLOR", "1"));
    return new Run(line.execute(words), out, err.toString(UTF_8));
  }

  String out() {
    return data.toString(UTF_8);
  }
}
