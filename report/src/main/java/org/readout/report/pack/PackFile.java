package org.readout.report.pack;

import java.nio.charset.StandardCharsets;

/**
 * A file of a pack, and which of several it is.
 *
 * @param path in the pack
 * @param name as messages name it
 * @param pack whose file it is
 * @param trusted whether it comes with the program
 */
public record PackFile(String path, String name, String pack, boolean trusted, Bytes bytes) {
  /** The file as UTF-8, with the line ends of Unix. */
  public String text() {
    String text = new String(bytes.copy(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What is in a file; never changes. */
  public static final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A copy of them. */
    public byte[] copy() {
      return bytes.clone();
    }
  }
}
