package org.readout.report.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.JustificationInfo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Writes beside a run that is painted from right to left what it says, letter by letter in the
 * order in which it is read (ISO 32000-1, 14.9.4): the glyphs are those of joined letters and stand
 * in the order of their places.
 */
final class ReadableRuns extends MeasuredWords {
  private static final COSName SPAN = COSName.getPDFName("Span");

  private final WritingDirection direction;

  /**
   * @param direction which turns the runs of the document
   */
  ReadableRuns(WritingDirection direction) {
    this.direction = direction;
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    drawString(device, text, x, y, null);
  }

  @Override
  @SuppressWarnings("NullAway") // The renderer itself has null for no justification.
  public void drawString(
      OutputDevice device, String text, float x, float y, @Nullable JustificationInfo spaces) {
    if (!direction.hasTurned(text)) {
      super.drawString(device, text, x, y, spaces);
      return;
    }
    PdfContentStreamAdapter page = ((PdfBoxFastOutputDevice) device).getCurrentPage();
    COSDictionary said = new COSDictionary();
    said.setString(COSName.ACTUAL_TEXT, WritingDirection.read(text));
    page.beginMarkedContent(SPAN, said);
    super.drawString(device, text, x, y, spaces);
    page.endMarkedContent();
  }
}
