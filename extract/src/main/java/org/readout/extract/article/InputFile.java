package org.readout.extract.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The bytes of one file of a dossier, or of one entry of an archive in it. */
public final class InputFile {
  private static final int HEAD = 4096;

  private final String name;
  private final byte[] bytes;
  private final byte[] asStored;

  /**
   * Takes the bytes as they are, without a copy.
   *
   * @param name relative to the dossier, with {@code /} between folders; an entry's name follows
   *     its archive's
   */
  public InputFile(String name, byte[] bytes) {
    this(name, bytes, bytes);
  }

  private InputFile(String name, byte[] bytes, byte[] asStored) {
    this.name = name;
    this.bytes = bytes;
    this.asStored = asStored;
  }

  /** The same file under its own name, with what its compressed bytes unpack to. */
  InputFile unpackedTo(byte[] content) {
    return new InputFile(name, content, asStored);
  }

  /** The name relative to the dossier. */
  public String name() {
    return name;
  }

  /** The bytes themselves, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the file begins with these bytes, given as the Latin-1 characters they would be. */
  public boolean startsWith(String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first four thousand bytes as Latin-1 characters, NUL left out: enough to tell a kind. */
  public String head() {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.replace("\0", "");
  }

  /**
   * What follows the last dot of the name, in small letters; empty where there is none. A page
   * stored as {@code page.html.gz} has that of the page.
   */
  public String extension() {
    return extension(name);
  }

  /** The extension of a name. */
  static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    int dot = plain.lastIndexOf('.');
    return dot <= plain.lastIndexOf('/') ? "" : plain.substring(dot + 1);
  }

  /** SHA-256 of the bytes as they are stored, lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asStored));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
