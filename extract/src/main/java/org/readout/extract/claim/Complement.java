package org.readout.extract.claim;

import java.util.Locale;

/** What a verb of saying, holding or wanting can take behind it. */
enum Complement {
  /** A clause, with or without "that", or a quotation. */
  THAT,
  /** An infinitive. */
  TO,
  /** A gerund. */
  ING,
  /** A noun phrase. */
  OBJECT,
  /** A noun phrase and what it is to do. */
  OBJECT_TO,
  /** A noun phrase and what it is taken for. */
  AS,
  /** A noun phrase and what it is called, without "as". */
  SMALL;

  /** By its name in the word list. */
  static Complement named(String word) {
    return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
