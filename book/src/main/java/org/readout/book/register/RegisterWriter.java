package org.readout.book.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfTemplate;
import org.readout.book.BookFonts;
import org.readout.model.briefing.Marking;
import org.readout.model.briefing.Paper;

/**
 * Writes a register as one tagged table, PDF/UA-1 and PDF/A-3a, row by row. Rows of a briefing come
 * together; each briefing has a bookmark. A row stays on one page, and the table's head stands on
 * each. The marking and the date may be said last: where the marking goes, each page shows one
 * form, which is drawn at the end. The same rows give the same bytes. Lengths are in points.
 */
public final class RegisterWriter {
  private static final float SIDE = 40;
  private static final float TOP = 44;
  private static final float FOOT = 40;
  private static final float LEADING = 9.5f;
  private static final float GAP = 4;
  private static final float SPACE = 8;
  private static final float MARK_HEIGHT = 20;
  private static final float MARK_BASE = 4;

  /** Shares of the page's width: the statement has most to say. */
  private static final float[] SHARES = {0.15f, 0.11f, 0.36f, 0.09f, 0.12f, 0.12f, 0.05f};

  /**
   * What is longer than half a page is cut: a row must fit a page, and the briefing has it whole.
   */
  private static final int MOST_LINES = 24;

  private final Document document;
  private final TaggedTable table;
  private final Letters plain;
  private final Letters bold;
  private final Letters title;
  private final Letters marking;
  private final RegisterWords words;
  private final List<String> columns;
  private final MessageDigest content;
  private final PdfTemplate marks;
  private final float[] left = new float[SHARES.length];
  private final float[] width = new float[SHARES.length];
  private final Rectangle page;
  private float y;
  private @Nullable String briefing;

  private RegisterWriter(Document document, TaggedTable table, RegisterWords words, Rectangle page)
      throws IOException {
    this.document = document;
    this.table = table;
    this.words = words;
    this.columns = words.columns();
    this.content = sha256();
    this.marks = table.content().createTemplate(page.getWidth(), MARK_HEIGHT);
    this.page = page;
    this.plain = new Letters(BookFonts.regular(), 7.5f);
    this.bold = new Letters(BookFonts.semiBold(), 7.5f);
    this.title = new Letters(bold.font(), 18);
    this.marking = new Letters(bold.font(), 12);
    float x = SIDE;
    for (int i = 0; i < SHARES.length; i++) {
      left[i] = x;
      width[i] = SHARES[i] * (page.getWidth() - 2 * SIDE) - SPACE;
      x += width[i] + SPACE;
    }
  }

  /**
   * Begins a register.
   *
   * @param words what it says of itself
   */
  public static RegisterWriter open(OutputStream out, RegisterWords words, Paper paper)
      throws IOException {
    Rectangle page = (paper == Paper.A4 ? PageSize.A4 : PageSize.LETTER).rotate();
    Document document = new Document(page);
    String language = words.language().tag();
    TaggedTable table = TaggedTable.open(document, out, words.title(), language);
    RegisterWriter writer = new RegisterWriter(document, table, words, page);
    writer.firstPage();
    return writer;
  }

  private void firstPage() throws IOException {
    PdfContentByte content = table.content();
    y = page.getHeight() - TOP - title.size();
    table.heading(() -> line(content, title, left[0], y, words.title()));
    furniture();
    y -= 22;
    table.head(columns, (column, cell) -> line(content, bold, left[column], y, cell));
    rule();
    y -= LEADING + GAP;
  }

  /** Adds a row. */
  public void add(RegisterRow row) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int lines = 1;
    List<String> told = row.cells();
    note(told);
    for (int i = 0; i < told.size(); i++) {
      List<String> broken = (i == 0 ? bold : plain).lines(told.get(i), width[i]);
      cells.add(broken.size() > MOST_LINES ? cut(broken) : broken);
      lines = Math.max(lines, cells.getLast().size());
    }
    if (y - (lines - 1) * LEADING < FOOT) {
      nextPage();
    }
    bookmark(row);
    PdfContentByte content = table.content();
    table.row(
        cells.size(),
        column -> {
          Letters letters = column == 0 ? bold : plain;
          float at = y;
          for (String line : cells.get(column)) {
            line(content, letters, left[column], at, line);
            at -= LEADING;
          }
        });
    y -= lines * LEADING + GAP;
  }

  private static List<String> cut(List<String> lines) {
    List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
    kept.add(kept.removeLast() + " …");
    return kept;
  }

  private void nextPage() throws IOException {
    document.newPage();
    table.nextPage();
    furniture();
    PdfContentByte content = table.content();
    y = page.getHeight() - TOP;
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      table.artifact(() -> line(content, bold, left[column], y, columns.get(column)));
    }
    rule();
    y -= LEADING + GAP;
  }

  private void furniture() {
    PdfContentByte content = table.content();
    table.artifact(() -> line(content, plain, SIDE, 20, words.foot(table.page())));
    table.artifact(() -> {
      content.addTemplate(marks, 0, 18 - MARK_BASE);
      content.addTemplate(marks, 0, page.getHeight() - 30 - MARK_BASE);
    });
  }

  private void mark(Marking handling) {
    float wide = marking.font().getWidthPoint(handling.words(), marking.size());
    float start = page.getWidth() - SIDE - wide;
    if (handling.colour() != null) {
      marks.setRGBColorFill(0, 0, 0);
      marks.rectangle(start - 4, MARK_BASE - 4, wide + 8, marking.size() + 4);
      marks.fill();
      int colour = Integer.parseInt(handling.colour().substring(1), 16);
      marks.setRGBColorFill(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
    }
    line(marks, marking, start, MARK_BASE, handling.words());
  }

  private void rule() {
    PdfContentByte content = table.content();
    table.artifact(() -> {
      content.setLineWidth(0.5f);
      content.moveTo(SIDE, y - 3);
      content.lineTo(page.getWidth() - SIDE, y - 3);
      content.stroke();
    });
  }

  private void bookmark(RegisterRow row) {
    if (!row.briefing().equals(briefing)) {
      briefing = row.briefing();
      PdfDestination place = new PdfDestination(PdfDestination.FITH, y + LEADING);
      PdfOutline mark = new PdfOutline(table.outline(), place, briefing);
      mark.setOpen(false);
    }
  }

  private static void line(
      PdfContentByte content, Letters letters, float x, float y, String words) {
    content.beginText();
    content.setFontAndSize(letters.font(), letters.size());
    content.setTextMatrix(x, y);
    content.showText(words + " ");
    content.endText();
  }

  /**
   * Ends the register; without that it is no PDF.
   *
   * @param handling the highest marking of its briefings
   * @param dated the document's date
   */
  public void end(@Nullable Marking handling, Instant dated) throws IOException {
    if (briefing == null) {
      // A table that has a head has a body (ISO 14289-1, 7.2).
      add(new RegisterRow("–", "", "", words.nothing(), "", "", "", 0));
    }
    if (handling != null) {
      mark(handling);
    }
    note(List.of(words.title(), dated.toString(), handling == null ? "" : handling.words()));
    table.finish();
    RegisterMetadata about = RegisterMetadata.of(words.title(), words.language().tag(), dated);
    about.addTo(table, content.digest());
    document.close();
  }

  /** What stands in the register names it: two that differ have two identifiers. */
  private void note(List<String> cells) {
    for (String cell : cells) {
      content.update(cell.getBytes(StandardCharsets.UTF_8));
      content.update((byte) 0);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
