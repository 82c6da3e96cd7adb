package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.TlpLabel;

/**
 * The handling marking as given by the user, for every page and for the text.
 *
 * @param label the marking, or its label where a restriction follows
 * @param colour of the label on black where a standard says so, as CSS writes it
 * @param restriction what follows the label
 */
public record Marking(String label, @Nullable String colour, @Nullable String restriction) {
  /**
   * The marking that a user's words stand for.
   *
   * @param given a label of the Traffic Light Protocol, with a restriction or without, or free
   *     words
   */
  public static Marking of(String given) {
    TlpLabel label = TlpLabel.of(given);
    if (label == null) {
      return new Marking(given, null, null);
    }
    String restriction = given.substring(label.text().length()).strip();
    return new Marking(label.text(), label.colour(), restriction.isEmpty() ? null : restriction);
  }

  /** Label and restriction as one reads them. */
  public String words() {
    return restriction == null ? label : label + " " + restriction;
  }
}
