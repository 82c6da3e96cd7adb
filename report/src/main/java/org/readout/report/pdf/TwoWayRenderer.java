package org.readout.report.pdf;

import com.openhtmltopdf.outputdevice.helper.AddedFont;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;

/** Sets lines that run both ways. */
final class TwoWayRenderer extends PdfRendererBuilder {
  private final WritingDirection direction = new WritingDirection();

  TwoWayRenderer() {
    useUnicodeBidiSplitter(WritingDirection.Runs::new);
    useUnicodeBidiReorderer(direction);
  }

  /** A font for the letters that all others lack. */
  void useBehindOthers(PDFontSupplier font, String family, int weight) {
    state._fonts.add(
        new AddedFont(
            font,
            weight,
            family,
            true,
            FontStyle.NORMAL,
            EnumSet.of(FSFontUseCase.FALLBACK_FINAL)));
  }

  @Override
  public PdfBoxRenderer buildPdfRenderer() {
    PdfBoxRenderer renderer = super.buildPdfRenderer();
    renderer.getSharedContext().setTextRenderer(new ReadableRuns(direction));
    return renderer;
  }
}
