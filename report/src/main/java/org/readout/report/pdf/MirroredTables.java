package org.readout.report.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;

/**
 * Puts the first column of a table at the right where the table runs from right to left, which the
 * renderer does not do. The cells keep their order, which is the one they are read in.
 */
final class MirroredTables {
  private MirroredTables() {}

  /** All tables in a box whose lines are laid out. */
  static void mirror(Box box) {
    for (int i = 0; i < box.getChildCount(); i++) {
      mirror(box.getChild(i));
    }
    if (box instanceof TableBox table && table.getStyle().isDirectionRTL()) {
      int[] columns = table.getColumnPos();
      mirrorCells(table, columns[columns.length - 1]);
      table.calcChildLocations();
    }
  }

  private static void mirrorCells(Box box, int width) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child instanceof TableCellBox cell) {
        cell.setX(width - cell.getX() - cell.getWidth());
      } else if (!(child instanceof TableBox)) {
        mirrorCells(child, width);
      }
    }
  }
}
