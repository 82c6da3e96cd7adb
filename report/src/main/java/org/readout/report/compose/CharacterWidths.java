package org.readout.report.compose;

/** How wide the document's sans face sets a character, so that drawings can be laid out. */
@FunctionalInterface
public interface CharacterWidths {
  /** The advance of a Unicode character in em. */
  double em(int character, Weight weight);

  /** How bold the character is set. */
  enum Weight {
    REGULAR,
    SEMI_BOLD
  }
}
