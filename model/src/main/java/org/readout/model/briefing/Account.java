package org.readout.model.briefing;

import java.util.List;

/**
 * Figures for the same measured thing, side by side.
 *
 * @param id anchor
 * @param sign the verdict as a sign
 * @param differs whether the figures contradict one another
 */
public record Account(
    String id,
    String measures,
    List<Reading> readings,
    String sign,
    String verdict,
    boolean differs,
    String why) {
  public Account {
    readings = List.copyOf(readings);
  }

  /**
   * One of the figures.
   *
   * @param amount value and unit
   * @param words the words it stands in, in quotation marks, or how it was worked out
   * @param sources which articles give it
   */
  public record Reading(String amount, String words, String sources, List<Citation> citations) {
    public Reading {
      citations = List.copyOf(citations);
    }
  }
}
