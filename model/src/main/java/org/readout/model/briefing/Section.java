package org.readout.model.briefing;

import java.util.List;

/**
 * What came of the visit on one theme. Without findings and quotations it says so.
 *
 * @param id anchor
 * @param title of the theme
 * @param findings the firmest first
 * @param quotations at most three
 */
public record Section(String id, String title, List<Finding> findings, List<Quotation> quotations) {
  public Section {
    findings = List.copyOf(findings);
    quotations = List.copyOf(quotations);
  }

  /** Whether nothing was found on the theme. */
  public boolean isEmpty() {
    return findings.isEmpty() && quotations.isEmpty();
  }
}
