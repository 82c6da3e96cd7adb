package org.readout.workshop.rehearsal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.readout.model.outcome.VisitRecord;

/** A visit to try a template on. */
public enum Rehearsal {
  /** One article, one outcome, and nothing given. */
  TINY("one article, one outcome"),
  /** Every status, accounts that differ, quotations, meetings, dates, notes and a marking. */
  FULL("every status, and accounts that differ"),
  /** Markup in every text, words from right to left, and words that do not end. */
  HOSTILE("markup, right-to-left and very long words");

  private final String holds;

  Rehearsal(String holds) {
    this.holds = holds;
  }

  /** As messages name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a template has to cope with. */
  public String holds() {
    return holds;
  }

  /** The visit. */
  public VisitRecord visit() throws IOException {
    String file = label() + ".json";
    try (InputStream in = Rehearsal.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file + " is not in the jar it belongs to");
      }
      return KeptRecord.read(in);
    }
  }
}
