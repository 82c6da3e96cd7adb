package org.readout.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.readout.report.words.Scripts;

/**
 * Writes XHTML as a PDF that is PDF/UA-1 and PDF/A-3a at once: tagged, with outline, embedded fonts
 * and attachments.
 *
 * <p>Nothing outside the XHTML is read, whatever it asks for. The same input gives the same bytes.
 * Safe to share between threads.
 */
public final class PdfWriter {
  private static final String NOWHERE = "about:blank";

  private final FontShelf fonts;
  private final Hyphenation hyphenation;
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** A writer with those fonts and the bundled hyphenation. */
  public PdfWriter(FontShelf fonts) throws IOException {
    XRLog.setLoggingEnabled(false);
    this.fonts = fonts;
    this.hyphenation = Hyphenation.load();
  }

  /**
   * Sets and saves one document.
   *
   * @param dated the document's date, in place of a clock's
   * @throws IllegalArgumentException for a character that the fonts lack, which would be printed as
   *     "#"
   */
  public byte[] write(String xhtml, Instant dated, List<Attachment> attachments)
      throws IOException {
    try (LaidOutPages pages = layOut(xhtml)) {
      return save(pages, dated, attachments);
    }
  }

  /**
   * Breaks a document into pages and paints nothing yet, so that one can see what fits where.
   *
   * @throws IllegalArgumentException for a character that the fonts lack, which would be printed as
   *     "#"
   */
  public LaidOutPages layOut(String xhtml) {
    boolean isBothWays = requireGlyphs(xhtml);
    HeedingDocument document = new HeedingDocument();
    ClosedDoor door = new ClosedDoor();
    FontsInUse used = new FontsInUse();
    PdfRendererBuilder renderer = isBothWays ? bothWays(document, used) : new PdfRendererBuilder();
    setUp(renderer, xhtml, document);
    door.placeInto(renderer);
    fonts.placeInto(renderer, document, used);
    PdfBoxRenderer built = renderer.buildPdfRenderer();
    if (!isBothWays) {
      built.getSharedContext().setTextRenderer(new MeasuredWords());
    }
    return LaidOutPages.of(xhtml, document, built, door, used);
  }

  /**
   * Paints and saves pages that were laid out, once.
   *
   * @param dated the document's date, in place of a clock's
   */
  public byte[] save(LaidOutPages pages, Instant dated, List<Attachment> attachments)
      throws IOException {
    HeedingDocument document = pages.paint();
    Calendar date = FixedDates.calendar(dated);
    MarginLabels.place(pages.renderer().getSharedContext());
    StructureRepair.mend(document);
    PageArtifacts.mark(document, RepeatedHeads.takenFrom(document));
    SlimStructure.of(document);
    NamedPlaces.addTo(document, pages.renderer());
    Attachments.addTo(document, attachments, date);
    FixedDates.set(document, date, identifier(pages.xhtml(), dated, attachments));
    return document.saved();
  }

  /** Whether a letter of the text is written from right to left. */
  private boolean requireGlyphs(String xhtml) {
    boolean isBothWays = false;
    boolean hasJoiners = false;
    int length = xhtml.length();
    for (int i = 0; i < length; i++) {
      int character = xhtml.charAt(i);
      if (character > '~') {
        character = xhtml.codePointAt(i);
        i += Character.charCount(character) - 1;
        boolean isJoiner = Scripts.isJoiner(character);
        hasJoiners |= isJoiner;
        if (!isJoiner && !fonts.hasGlyph(character)) {
          throw missing(character);
        }
        isBothWays |= WritingDirection.isRightToLeft(character);
      }
    }
    if (hasJoiners && !isBothWays) {
      throw new IllegalArgumentException("letters that are joined are not there, joiners are");
    }
    return isBothWays;
  }

  private static IllegalArgumentException missing(int character) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "no font has U+%04X", character));
  }

  private PdfRendererBuilder bothWays(PDDocument document, FontsInUse used) {
    TwoWayRenderer renderer = new TwoWayRenderer();
    fonts.arabic().placeInto(renderer, document, used);
    return renderer;
  }

  private void setUp(PdfRendererBuilder renderer, String xhtml, PDDocument document) {
    renderer.withHtmlContent(xhtml, NOWHERE);
    renderer.usePDDocument(document);
    renderer.usePageSupplier(new PageSheets());
    renderer.usePdfUaAccessibility(true);
    renderer.usePdfAConformance(PdfAConformance.PDFA_3_A);
    renderer.useColorProfile(colours);
    renderer.withProducer("Readout");
    // All that this does: pages are not compressed, which is done once, when they are as they stay.
    renderer.testMode(true);
    renderer.useHyphenation(hyphenation);
    renderer.useSVGDrawer(new InlineDrawings());
  }

  private static long identifier(String xhtml, Instant dated, List<Attachment> attachments) {
    MessageDigest digest = sha256();
    digest.update(xhtml.getBytes(StandardCharsets.UTF_8));
    digest.update(dated.toString().getBytes(StandardCharsets.UTF_8));
    attachments.forEach(attachment -> attachment.addTo(digest));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
