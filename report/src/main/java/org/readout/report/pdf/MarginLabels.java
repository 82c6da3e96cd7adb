package org.readout.report.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts what floats in the margin where it belongs in reading order (ISO 32000-1, 14.8.2.3): the
 * renderer tags floats behind everything else. An element {@code label-X} goes before the element
 * {@code X}.
 */
final class MarginLabels {
  private static final String PREFIX = "label-";

  private MarginLabels() {}

  static void place(SharedContext rendered) {
    for (Map.Entry<String, Box> entry : rendered.getIdMap().entrySet()) {
      if (entry.getKey().startsWith(PREFIX)) {
        Box labelled = rendered.getBoxById(entry.getKey().substring(PREFIX.length()));
        place(tagOf(entry.getValue()), tagOf(labelled));
      }
    }
  }

  private static void place(
      @Nullable PDStructureElement label, @Nullable PDStructureElement labelled) {
    if (label != null && labelled != null) {
      label.getParent().removeKid(label);
      PDStructureNode parent = labelled.getParent();
      parent.insertBefore(label, labelled);
      label.setParent(parent);
      label.setStructureType("Span");
    }
  }

  private static @Nullable PDStructureElement tagOf(@Nullable Box box) {
    return PdfBoxAccessibilityHelper.getStructualElementForBox(box);
  }
}
