package org.readout.report.compose;

import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;

/**
 * How much a briefing tells, and on what.
 *
 * @param rows of the table of outcomes, at most
 * @param hasExtras whether a short form has the accounts that differ and the text by people
 */
public record Extent(Form form, Paper paper, int rows, boolean hasExtras) {
  /** No title, name or statement may take up a short form alone. */
  private static final int LONGEST_IN_SHORT_FORMS = 360;

  public Extent {
    if (rows < 0) {
      throw new IllegalArgumentException("negative number of rows: " + rows);
    }
  }

  /** How many characters of a text are printed. */
  int longestText() {
    return form.hasAnnexes() ? Integer.MAX_VALUE : LONGEST_IN_SHORT_FORMS;
  }

  /** The same with another number of rows. */
  public Extent withRows(int other) {
    return new Extent(form, paper, other, hasExtras);
  }

  /** The same with nothing but the title, the outcomes and the sources. */
  public Extent withoutExtras() {
    return new Extent(form, paper, rows, false);
  }
}
