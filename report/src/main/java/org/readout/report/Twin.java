package org.readout.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which a briefing is written. All are made of one record, and what has a name in one has
 * the same name in the others: an outcome {@code O7}, a cited passage {@code A3-2}.
 */
public enum Twin {
  /** The document: PDF/UA-1 and PDF/A-3a. */
  PDF,
  /** One page for browsers. */
  HTML,
  /** The record, as the contract {@code readout-briefing/1}. */
  JSON,
  /** The outcomes, for spreadsheets. */
  CSV,
  /** CommonMark. */
  MD;

  /** The ending of its files' names, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The twin whose files are named so, in small letters or capitals. */
  public static Optional<Twin> ofName(String file) {
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(twin -> twin.ending().equals(ending)).findFirst();
  }

  @Override
  public String toString() {
    return ending();
  }
}
