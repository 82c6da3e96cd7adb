package org.readout.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Paints pages of a document that was not saved, with the fonts that it will be saved with. */
final class ProofPainter extends PDFRenderer {
  private final FontsInUse fonts;

  ProofPainter(PDDocument document, FontsInUse fonts) {
    super(document);
    this.fonts = fonts;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    PageDrawer drawer = new PageDrawer(parameters);
    drawer.addOperator(new SetFont(drawer, fonts));
    return drawer;
  }

  /** ISO 32000-2, 9.3.1, operator Tf. */
  private static final class SetFont extends SetFontAndSize {
    private final PageDrawer drawer;
    private final FontsInUse fonts;

    SetFont(PageDrawer drawer, FontsInUse fonts) {
      super(drawer);
      this.drawer = drawer;
      this.fonts = fonts;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      PDFont font = operands.size() < 2 ? null : fonts.find(entry(operands.getFirst()));
      if (font != null && operands.get(1) instanceof COSNumber size) {
        PDTextState text = drawer.getGraphicsState().getTextState();
        text.setFont(font);
        text.setFontSize(size.floatValue());
      } else {
        super.process(operator, operands);
      }
    }

    private @Nullable COSBase entry(COSBase name) {
      COSDictionary named = drawer.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      return named != null && name instanceof COSName key ? named.getDictionaryObject(key) : null;
    }
  }
}
