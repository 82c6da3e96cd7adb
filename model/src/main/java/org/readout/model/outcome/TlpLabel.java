package org.readout.model.outcome;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels of the Traffic Light Protocol, version 2.0 (FIRST, August 2022): capital letters,
 * without blanks, each with a colour on black.
 */
public enum TlpLabel {
  RED("TLP:RED", "#ff2b2b"),
  AMBER_STRICT("TLP:AMBER+STRICT", "#ffc000"),
  AMBER("TLP:AMBER", "#ffc000"),
  GREEN("TLP:GREEN", "#33ff00"),
  CLEAR("TLP:CLEAR", "#ffffff");

  private static final Pattern MEANT = Pattern.compile("tlp\\b.*+", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final String colour;

  TlpLabel(String text, String colour) {
    this.text = text;
    this.colour = colour;
  }

  /** As the standard writes it. */
  public String text() {
    return text;
  }

  /** Of the letters, as CSS writes it; the ground is black. */
  public String colour() {
    return colour;
  }

  /** The label that a marking begins with; a restriction may follow it after a blank. */
  public static @Nullable TlpLabel of(String marking) {
    for (TlpLabel label : values()) {
      if (marking.equals(label.text) || marking.startsWith(label.text + " ")) {
        return label;
      }
    }
    return null;
  }

  /** Whether a marking that means the protocol writes its label as the standard does. */
  public static boolean isWellFormed(String marking) {
    return of(marking) != null || !MEANT.matcher(marking).matches();
  }

  /** How to write one, for messages. */
  public static String hint() {
    return "write TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR";
  }
}
