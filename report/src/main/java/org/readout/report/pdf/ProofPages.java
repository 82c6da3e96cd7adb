package org.readout.report.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Pages as they are printed, to be looked at: the document is painted as for a file, and what only
 * a file needs is left out. Safe to share between threads.
 */
public final class ProofPages implements Closeable {
  private static final double POINTS_PER_INCH = 72;

  /** PNG loses nothing; this much packing takes the least time until a picture is on a screen. */
  private static final float PACKING = 0.75f;

  private final LaidOutPages laidOut;
  private final PDDocument document;
  private final List<ProofPage> pages;

  private ProofPages(LaidOutPages laidOut, PDDocument document, List<ProofPage> pages) {
    this.laidOut = laidOut;
    this.document = document;
    this.pages = List.copyOf(pages);
  }

  /**
   * Paints pages that were laid out; closing the proof closes them.
   *
   * @param fonts says which fonts they are set in, so that pages in others never pass for the same
   */
  public static ProofPages of(LaidOutPages laidOut, String fonts) throws IOException {
    List<List<ProofLine>> lines = ProofLines.of(laidOut);
    PDDocument document = laidOut.paint();
    List<ProofPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      int index = pages.size();
      pages.add(
          new ProofPage(
              look(page, fonts),
              page.getMediaBox().getWidth(),
              page.getMediaBox().getHeight(),
              index < lines.size() ? lines.get(index) : List.of()));
    }
    return new ProofPages(laidOut, document, pages);
  }

  /** The pages, in their order. */
  public List<ProofPage> pages() {
    return pages;
  }

  /**
   * A page as PNG.
   *
   * @param page counts from 0
   * @param width of the picture in dots
   */
  public byte[] picture(int page, int width) throws IOException {
    double inches = pages.get(page).width() / POINTS_PER_INCH;
    BufferedImage image;
    synchronized (this) {
      image =
          new ProofPainter(document, laidOut.fonts())
              .renderImageWithDPI(page, (float) (width / inches), ImageType.RGB);
    }
    return png(image);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(PACKING);
    ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 17);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(png)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return png.toByteArray();
  }

  /** Two pages of one look are painted by the same operators with the same fonts and pictures. */
  private static String look(PDPage page, String fonts) throws IOException {
    MessageDigest digest = PdfWriter.sha256();
    digest.update(fonts.getBytes(StandardCharsets.UTF_8));
    digest.update(page.getMediaBox().toString().getBytes(StandardCharsets.UTF_8));
    PDResources resources = page.getResources();
    COSDictionary used = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSName name : resources.getFontNames()) {
      COSBase font = used == null ? null : used.getDictionaryObject(name);
      String base =
          font instanceof COSDictionary known ? known.getNameAsString(COSName.BASE_FONT) : "";
      digest.update((name.getName() + ' ' + base).getBytes(StandardCharsets.UTF_8));
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject drawn = resources.getXObject(name);
      digest.update(name.getName().getBytes(StandardCharsets.UTF_8));
      try (InputStream in = drawn.getCOSObject().createInputStream()) {
        digest.update(in.readAllBytes());
      }
    }
    try (InputStream in = page.getContents()) {
      digest.update(in.readAllBytes());
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 12);
  }

  @Override
  public synchronized void close() throws IOException {
    laidOut.close();
  }
}
