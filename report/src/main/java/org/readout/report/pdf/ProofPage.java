package org.readout.report.pdf;

import java.util.List;

/**
 * A page of a proof.
 *
 * @param look the same for pages that look the same
 * @param width in points
 * @param height in points
 * @param lines what stands on it, in the document's order
 */
public record ProofPage(String look, double width, double height, List<ProofLine> lines) {
  public ProofPage {
    lines = List.copyOf(lines);
  }
}
