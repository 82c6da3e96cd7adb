package org.readout.report.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.FSFont;
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
  public void drawString(
      OutputDevice device, String text, float x, float y, @Nullable JustificationInfo spaces) {
    if (direction.hasTurned(text)) {
      draw(device, LetterForms.painted(text), WritingDirection.read(text), x, y, spaces);
    } else if (WritingDirection.isTurned(text)) {
      draw(device, WritingDirection.painted(text), text, x, y, spaces);
    } else {
      super.drawString(device, LetterForms.painted(text), x, y, spaces);
    }
  }

  @SuppressWarnings("NullAway") // The renderer itself has null for no justification.
  private void draw(
      OutputDevice device,
      String painted,
      String read,
      float x,
      float y,
      @Nullable JustificationInfo spaces) {
    PdfContentStreamAdapter page = ((PdfBoxFastOutputDevice) device).getCurrentPage();
    COSDictionary said = new COSDictionary();
    said.setString(COSName.ACTUAL_TEXT, read);
    page.beginMarkedContent(SPAN, said);
    super.drawString(device, painted, x, y, spaces);
    page.endMarkedContent();
  }

  /** What a style sheet says is not joined before it is measured. */
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    return super.getWidth(context, font, WritingDirection.measured(text));
  }
}
