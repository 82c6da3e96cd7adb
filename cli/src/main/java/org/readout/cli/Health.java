package org.readout.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param what in a word or two
 * @param found what is the case
 * @param hint what to do about it, where something is to be done
 */
record Health(String what, Verdict verdict, String found, @Nullable String hint) {
  /** How it is. */
  enum Verdict {
    /** As it should be. */
    OK,
    /** Readout works, but less well. */
    WARNING,
    /** Readout, or a part of it, does not work. */
    ERROR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Health ok(String what, String found) {
    return new Health(what, Verdict.OK, found, null);
  }

  static Health warning(String what, String found, String hint) {
    return new Health(what, Verdict.WARNING, found, hint);
  }

  static Health error(String what, String found, String hint) {
    return new Health(what, Verdict.ERROR, found, hint);
  }
}
