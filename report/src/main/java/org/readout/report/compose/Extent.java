package org.readout.report.compose;

import java.util.List;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.pack.PackSection;

/**
 * How much a briefing tells, and on what.
 *
 * @param rows of the table of outcomes, at most
 * @param hasExtras whether a short form has the accounts that differ and the text by people
 * @param sections that are printed, in their order
 */
public record Extent(
    Form form, Paper paper, int rows, boolean hasExtras, List<PackSection> sections) {
  /** The place of a section that is left out. */
  static final int NOT_PRINTED = -1;

  /** No title, name or statement may take up a short form alone. */
  private static final int LONGEST_IN_SHORT_FORMS = 360;

  public Extent {
    if (rows < 0) {
      throw new IllegalArgumentException("negative number of rows: " + rows);
    }
    sections = List.copyOf(sections);
  }

  /** How many characters of a text are printed. */
  int longestText() {
    return form.hasAnnexes() ? Integer.MAX_VALUE : LONGEST_IN_SHORT_FORMS;
  }

  /** The place of the section that prints the lines of the one of that name. */
  int placeOf(String section) {
    for (int place = 0; place < sections.size(); place++) {
      if (sections.get(place).prints(section)) {
        return place;
      }
    }
    return NOT_PRINTED;
  }

  /** Whether the lines of the section of that name are printed. */
  boolean prints(String section) {
    return placeOf(section) != NOT_PRINTED;
  }

  /** The same with another number of rows. */
  public Extent withRows(int other) {
    return new Extent(form, paper, other, hasExtras, sections);
  }

  /** The same with nothing but the title, the outcomes and the sources. */
  public Extent withoutExtras() {
    return new Extent(form, paper, rows, false, sections);
  }
}
