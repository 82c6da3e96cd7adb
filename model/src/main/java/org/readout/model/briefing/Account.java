package org.readout.model.briefing;

import java.util.List;

/**
 * What articles say of one thing, side by side: figures, or words.
 *
 * @param id anchor
 * @param measures what the accounts are about
 * @param readings two or more, the most widely reported first
 * @param sign the verdict as a sign
 * @param verdict how they stand to one another, in a few words
 * @param differs whether the accounts contradict one another
 * @param inWords whether they are no figures
 * @param why what the verdict rests on, as a sentence
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
   * @param citations the passages it stands in
   */
  public record Reading(String amount, String words, String sources, List<Citation> citations) {
    public Reading {
      citations = List.copyOf(citations);
    }
  }
}
