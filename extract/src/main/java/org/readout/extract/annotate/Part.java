package org.readout.extract.annotate;

import org.jspecify.annotations.Nullable;

/** A stretch of words of a sentence, read by what it looks like. Both ends count words. */
sealed interface Part {
  int from();

  int to();

  /** A country, or a word for one. */
  record Geo(int from, int to, Gazetteer.Entry entry, boolean possessive) implements Part {
    boolean qualifies() {
      return possessive
          || entry.form() == Gazetteer.Form.ADJECTIVE
          || entry.name().equals("US")
          || entry.name().equals("U.S.")
          || entry.name().equals("UK")
          || entry.name().equals("EU")
          || entry.name().equals("UAE");
    }
  }

  /**
   * A title or role.
   *
   * @param words that stand for it, with what follows "of"
   * @param country named after "of"
   * @param of the country or organisation named after "of" or "for"
   */
  record Title(
      int from,
      int to,
      Role role,
      String words,
      @Nullable String country,
      boolean possessive,
      @Nullable Part of)
      implements Part {}

  /** "Counterpart", the same role on the other side. */
  record Counterpart(int from, int to, boolean possessive) implements Part {}

  /** Capitalised words that may be a name. */
  record Chunk(int from, int to, String text, boolean possessive) implements Part {
    boolean isSingle() {
      return text.indexOf(' ') < 0;
    }
  }

  /** An organisation told by its shape. */
  record Body(int from, int to, String name) implements Part {}

  /** A place told by its shape, or a part of the world: "Lake Chad", "Central Asia". */
  record Site(int from, int to, String name) implements Part {}

  /** Something else with a name of its own, such as a treaty, an award or a document. */
  record Thing(int from, int to) implements Part {}

  /** Any other word. */
  record Plain(int from, String word) implements Part {
    @Override
    public int to() {
      return from + 1;
    }
  }
}
