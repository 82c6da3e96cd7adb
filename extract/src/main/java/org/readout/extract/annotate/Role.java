package org.readout.extract.annotate;

/**
 * Title or role words, read.
 *
 * @param office the role's name in the lexicon, or portfolio and post ("information minister");
 *     different words for one office give the same
 * @param kind how telling the role is
 * @param past whether it is one the person no longer has ("former president")
 * @param length in words
 */
public record Role(String office, Kind kind, boolean past, int length) {
  /** How telling a role is. */
  public enum Kind {
    /** One holder at a time in a country or body. */
    OFFICE,
    /** Many people hold it. */
    POST,
    /** A military rank, used before a name. */
    RANK,
    /** A form of address. */
    ADDRESS
  }

  /** Whether words for {@code asked} may stand for a holder of this role: "the minister". */
  boolean answersTo(Role asked) {
    return !past
        && (office.equals(asked.office)
            || (asked.kind == Kind.POST && office.endsWith(" " + asked.office))
            || (asked.office.equals("chief negotiator") && office.endsWith("negotiator")));
  }
}
