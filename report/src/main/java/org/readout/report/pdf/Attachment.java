package org.readout.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Locale;

/** A file that travels inside the PDF. */
public final class Attachment {
  private final String name;
  private final String mediaType;
  private final String description;
  private final String relationship;
  private final byte[] content;

  private Attachment(
      String name, String mediaType, String description, String relationship, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.description = description;
    this.relationship = relationship;
    this.content = content.clone();
  }

  /** The briefing's data, as {@code briefing.json}. */
  public static Attachment json(byte[] content) {
    return new Attachment(
        "briefing.json", "application/json", "The briefing's data as JSON", "Data", content);
  }

  /**
   * A file that articles were read from.
   *
   * @param name by which the document lists it
   * @param description which articles it holds
   */
  public static Attachment source(String name, String description, byte[] content) {
    return new Attachment(name, mediaTypeOf(name), description, "Source", content);
  }

  private static String mediaTypeOf(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "txt" -> "text/plain";
      case "md" -> "text/markdown";
      case "htm", "html" -> "text/html";
      case "xhtml" -> "application/xhtml+xml";
      case "pdf" -> "application/pdf";
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      default -> "application/octet-stream";
    };
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  String description() {
    return description;
  }

  /** To the document, in the words of PDF/A-3: {@code Data}, {@code Source}. */
  String relationship() {
    return relationship;
  }

  int size() {
    return content.length;
  }

  InputStream open() {
    return new ByteArrayInputStream(content);
  }

  void addTo(MessageDigest digest) {
    digest.update(content);
  }
}
