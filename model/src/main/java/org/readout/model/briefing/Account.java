package org.readout.model.briefing;

import java.util.List;

/**
 * What articles say of one thing, side by side: figures, or words.
 *
 * @param id anchor
 * @param sign the verdict as a sign
 * @param differs whether the accounts contradict one another
 * @param inWords whether they are no figures
 */
public record Account(
    String id,
    String measures,
    List<Reading> readings,
    String sign,
    String verdict,
    boolean differs,
    boolean inWords,
    String why) {
  public Account {
    readings = List.copyOf(readings);
  }

  /**
   * One of the accounts.
   *
   * @param amount value and unit, or what the words amount to
   * @param words the words it stands in, in quotation marks, or how it was worked out
   * @param sources which articles give it
   */
  public record Reading(String amount, String words, String sources, List<Citation> citations) {
    public Reading {
      citations = List.copyOf(citations);
    }
  }
}
