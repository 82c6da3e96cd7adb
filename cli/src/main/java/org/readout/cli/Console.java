package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams a command works with.
 *
 * @param in what {@code -} reads
 * @param out data, and nothing else
 * @param messages on standard error
 */
record Console(InputStream in, PrintStream out, Messages messages) {
  /** Writes data out and makes sure that it got there. */
  void write(byte[] data) throws IOException {
    out.write(data);
    out.flush();
    if (out.checkError()) {
      throw new IOException("standard output can't be written");
    }
  }
}
