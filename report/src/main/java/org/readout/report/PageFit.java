package org.readout.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.readout.report.compose.Extent;
import org.readout.report.pdf.LaidOutPages;

/**
 * Finds how many rows of the table of outcomes the pages of a form hold, by laying them out: what a
 * template does with a row is known to nobody else.
 *
 * <p>The full form needs its table on one page, so rows are only taken away until it is. A short
 * form is to be full as well: the largest number that fits is searched by halving.
 */
final class PageFit {
  /** An element of this name ends the table of outcomes; the table begins at the other. */
  private static final String TABLE_END = "glance-end";

  private static final String TABLE = "glance";

  private final Press press;
  private final int most;
  private final boolean tableFirst;

  /**
   * @param press lays out a briefing of some extent
   * @param most rows there are at all
   * @param tableFirst whether the table of the full form is looked at alone before all is laid out,
   *     which saves time where it is too long and takes some where it fits
   */
  PageFit(Press press, int most, boolean tableFirst) {
    this.press = press;
    this.most = most;
    this.tableFirst = tableFirst;
  }

  /** The pages of the best extent; the caller closes them. */
  LaidOutPages fit(Extent first) throws IOException {
    if (first.form().hasAnnexes()) {
      return lessUntilItFits(first);
    }
    LaidOutPages full = mostThatFits(first);
    return full != null ? full : withoutExtras(first);
  }

  private LaidOutPages withoutExtras(Extent first) throws IOException {
    LaidOutPages bare = mostThatFits(first.withoutExtras());
    return bare != null ? bare : press.layOut(first.withoutExtras().withRows(0));
  }

  /**
   * Where the table alone is laid out until it fits, all of the document is then mostly laid out
   * once.
   */
  private LaidOutPages lessUntilItFits(Extent first) throws IOException {
    Extent extent = tableFirst ? lessUntilTheTableFits(first) : first;
    while (true) {
      LaidOutPages pages = press.layOut(extent);
      Extent next = less(extent, pages);
      if (next.equals(extent)) {
        return pages;
      }
      pages.close();
      extent = next;
    }
  }

  private Extent lessUntilTheTableFits(Extent first) throws IOException {
    Extent extent = first;
    while (true) {
      try (LaidOutPages table = press.layOutTable(extent)) {
        Extent next = less(extent, table);
        if (next.equals(extent)) {
          return extent;
        }
        extent = next;
      }
    }
  }

  /** The same extent where the table is on one page, else as many rows fewer as that page lacks. */
  private static Extent less(Extent extent, LaidOutPages pages) {
    double excess = pages.excess(TABLE, TABLE_END);
    int many = (int) (extent.rows() * excess);
    return excess == 0 || extent.rows() < 2
        ? extent
        : extent.withRows(extent.rows() - Math.clamp(many, 1, extent.rows() - 1));
  }

  /** Keeps {@code low} as what fits and {@code high} as what does not. */
  private @Nullable LaidOutPages mostThatFits(Extent first) throws IOException {
    int low = -1;
    int high = most + 1;
    int rows = Math.min(first.rows(), most);
    LaidOutPages best = null;
    while (high - low > 1) {
      LaidOutPages pages = press.layOut(first.withRows(rows));
      if (pages.count() <= first.form().pages()) {
        if (best != null) {
          best.close();
        }
        best = pages;
        low = rows;
        rows = Math.min((low + high) / 2, low + Math.max(2, low / 4));
      } else {
        pages.close();
        high = rows;
        rows = (low + high) / 2;
      }
      rows = Math.clamp(rows, low + 1, Math.max(low + 1, high - 1));
    }
    return best;
  }

  /** Lays out a briefing of some extent. */
  interface Press {
    LaidOutPages layOut(Extent extent) throws IOException;

    /** Leaves out what stands behind the table of outcomes. */
    LaidOutPages layOutTable(Extent extent) throws IOException;
  }
}
