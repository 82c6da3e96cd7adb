package org.readout.report.compose;

import org.readout.model.briefing.Briefing.GlanceRow;
import org.readout.model.briefing.Paper;
import org.readout.model.briefing.StatusMark;
import org.readout.report.compose.CharacterWidths.Weight;

/**
 * How many rows of the table of outcomes a page holds in the style of the bundled full form.
 * Another pack may set other sizes: the layout of the pages tells what fits indeed, and takes no
 * second time where this is right. All lengths are in points.
 */
final class GlanceRoom {
  private static final double MILLIMETRE = 72 / 25.4;

  private static final double A4_WIDTH = 210 * MILLIMETRE;
  private static final double A4_HEIGHT = 297 * MILLIMETRE;
  private static final double LETTER_WIDTH = 612;
  private static final double LETTER_HEIGHT = 792;

  private static final double MARGINS_ACROSS = 44 * MILLIMETRE;
  private static final double MARGINS_DOWN = 50 * MILLIMETRE;

  /** Heading of the section, caption and head of the table. */
  private static final double HEAD = 62.7;

  /** The key to the signs behind the table, and the line on outcomes that are not in it. */
  private static final double LEGEND = 34;

  private static final double REST = 11;

  private static final double THEME = 21.9;
  private static final double ROW = 6.6;
  private static final double LINE = 10.5;
  private static final double SIZE = 8;
  private static final double SIZE_OF_NAME = 7.5;
  private static final double BESIDE = 6;
  private static final int CITATIONS_A_LINE = 2;
  private static final double STATUS = 23 * MILLIMETRE;
  private static final double WHO = 22 * MILLIMETRE;
  private static final double FIGURES = 22 * MILLIMETRE;
  private static final double OTHER_COLUMNS = (23 + 22 + 22 + 11 + 15) * MILLIMETRE + 5 * BESIDE;

  private final Lettering lettering;
  private final double statement;
  private final double height;
  private double used = HEAD;

  GlanceRoom(Paper paper, Lettering lettering) {
    boolean isA4 = paper == Paper.A4;
    this.lettering = lettering;
    this.statement = (isA4 ? A4_WIDTH : LETTER_WIDTH) - MARGINS_ACROSS - OTHER_COLUMNS - BESIDE;
    this.height = (isA4 ? A4_HEIGHT : LETTER_HEIGHT) - MARGINS_DOWN;
  }

  /**
   * Adds a row to those before it.
   *
   * @param citations that it will have
   */
  void add(GlanceRow row, int citations) {
    int lines = Math.max(lines(row), Math.ceilDiv(citations, CITATIONS_A_LINE));
    used += (row.theme() == null ? 0 : THEME) + ROW + LINE * lines;
  }

  /**
   * Whether the page holds what was added.
   *
   * @param isAll whether these are all rows that there are
   */
  boolean isEnough(boolean isAll) {
    return used + LEGEND + (isAll ? 0 : REST) <= height;
  }

  private int lines(GlanceRow row) {
    double name = lettering.advance(" " + row.outcome().label(), SIZE_OF_NAME, Weight.REGULAR);
    int said = lettering.count(row.statement(), SIZE, Weight.REGULAR, statement, name);
    StatusMark mark = row.status();
    String status = (mark.shape() + ' ' + mark.word()).replace(' ', '\u00A0');
    String firmness = mark.note() == null ? status : status + " (" + mark.note() + ")";
    int firm = lettering.count(firmness, SIZE, Weight.SEMI_BOLD, STATUS, 0);
    String who = row.unnamed() ? row.who() + " ‡" : row.who();
    int speaker = lettering.count(who, SIZE, Weight.REGULAR, WHO, 0);
    int figures = 0;
    for (String figure : row.figures()) {
      figures += lettering.count(figure, SIZE, Weight.REGULAR, FIGURES, 0);
    }
    return Math.max(Math.max(said, firm), Math.max(speaker, figures));
  }
}
