package org.readout.workshop.parts;

/** What a literal of a part says. */
final class Literals {
  private Literals() {}

  /**
   * The text of a string literal in its quotation marks; escapes of letters are left as they are.
   */
  static String text(String written) {
    String inside = written.startsWith("r") ? written.substring(1) : written;
    return inside.length() < 2
        ? inside
        : inside.substring(1, inside.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
