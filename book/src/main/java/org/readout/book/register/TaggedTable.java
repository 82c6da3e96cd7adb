package org.readout.book.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document that is one table, whose tags are written as the table grows (ISO 32000-1, 14.7):
 * OpenPDF's own structure elements would all stay in memory until the end. What stays here is a
 * reference for each row and each page.
 */
final class TaggedTable extends PdfWriter {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName MCID = new PdfName("MCID");
  private static final PdfName PARENT_TREE = new PdfName("ParentTree");
  private static final PdfName TR = new PdfName("TR");
  private static final PdfName TH = new PdfName("TH");
  private static final PdfName TD = new PdfName("TD");

  private final String language;
  private final PdfArray rows = new PdfArray();
  private final PdfArray pages = new PdfArray();
  private PdfArray parents = new PdfArray();
  private @Nullable Places places;
  private @Nullable PdfIndirectReference title;
  private @Nullable PdfIndirectReference head;

  private TaggedTable(PdfDocument pdf, OutputStream out, String language) {
    super(pdf, out);
    this.language = language;
  }

  static TaggedTable open(Document document, OutputStream out, String title, String language) {
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    TaggedTable table = new TaggedTable(pdf, out, language);
    pdf.addWriter(table);
    table.setPdfVersion("1.7");
    table.setFullCompression();
    table.setTagged();
    table.setTabs(PdfName.S);
    table.setViewerPreferences(PageModeUseOutlines);
    document.addTitle(title);
    document.open();
    table.places =
        new Places(
            table.getPdfIndirectReference(),
            table.getPdfIndirectReference(),
            table.getPdfIndirectReference(),
            table.getPdfIndirectReference());
    return table;
  }

  private Places places() {
    if (places == null) {
      throw new IllegalStateException("the document is not open");
    }
    return places;
  }

  PdfContentByte content() {
    return getDirectContent();
  }

  PdfOutline outline() {
    return getRootOutline();
  }

  /** The page that is being written, from 1. */
  int page() {
    return getPageNumber();
  }

  /** Paints what is no content. */
  void artifact(Runnable paint) {
    PdfDictionary pagination = new PdfDictionary(new PdfName("Pagination"));
    content().beginMarkedContentSequence(ARTIFACT, pagination, true);
    paint.run();
    content().endMarkedContentSequence();
  }

  /** Paints the document's title. */
  void heading(Runnable paint) throws IOException {
    PdfDictionary element = element(new PdfName("H1"), places().document());
    title = getPdfIndirectReference();
    paint(element, title, paint);
  }

  /** Paints the head, a cell for each column. */
  void head(List<String> columns, CellPainter paint) throws IOException {
    PdfIndirectReference group = getPdfIndirectReference();
    PdfIndirectReference row = getPdfIndirectReference();
    PdfArray cells = new PdfArray();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      PdfIndirectReference cell = getPdfIndirectReference();
      PdfDictionary element = element(TH, row);
      element.put(PdfName.A, scope("Column"));
      paint(element, cell, () -> paint.paint(column, columns.get(column)));
      cells.add(cell);
    }
    PdfDictionary line = element(TR, group);
    line.put(PdfName.K, cells);
    addToBody(line, row);
    PdfDictionary heads = element(new PdfName("THead"), places().table());
    heads.put(PdfName.K, row);
    addToBody(heads, group);
    head = group;
  }

  /** Paints a row, whose first cell is its head. */
  void row(int columns, RowPainter paint) throws IOException {
    PdfIndirectReference row = getPdfIndirectReference();
    PdfArray cells = new PdfArray();
    for (int i = 0; i < columns; i++) {
      int column = i;
      PdfIndirectReference cell = getPdfIndirectReference();
      PdfDictionary element = element(i == 0 ? TH : TD, row);
      if (i == 0) {
        element.put(PdfName.A, scope("Row"));
      }
      paint(element, cell, () -> paint.paint(column));
      cells.add(cell);
    }
    PdfDictionary line = element(TR, places().body());
    line.put(PdfName.K, cells);
    addToBody(line, row);
    rows.add(row);
  }

  private static PdfDictionary scope(String of) {
    PdfDictionary scope = new PdfDictionary();
    scope.put(PdfName.O, new PdfName("Table"));
    scope.put(new PdfName("Scope"), new PdfName(of));
    return scope;
  }

  private static PdfDictionary element(PdfName type, PdfIndirectReference parent) {
    PdfDictionary element = new PdfDictionary();
    element.put(PdfName.S, type);
    element.put(PdfName.P, parent);
    return element;
  }

  private void paint(PdfDictionary element, PdfIndirectReference place, Runnable paint)
      throws IOException {
    PdfNumber number = new PdfNumber(parents.size());
    PdfDictionary mark = new PdfDictionary();
    mark.put(MCID, number);
    content().beginMarkedContentSequence(element.getAsName(PdfName.S), mark, true);
    paint.run();
    content().endMarkedContentSequence();
    element.put(PdfName.PG, getCurrentPage());
    element.put(PdfName.K, number);
    addToBody(element, place);
    parents.add(place);
  }

  /** Ends the tags of a page; to be called once the next one has begun. */
  void nextPage() throws IOException {
    pages.add(new PdfNumber(pages.size() / 2));
    pages.add(addToBody(parents).getIndirectReference());
    parents = new PdfArray();
  }

  void finish() throws IOException {
    nextPage();
    Places at = places();
    PdfDictionary body = element(new PdfName("TBody"), at.table());
    body.put(PdfName.K, rows);
    addToBody(body, at.body());
    PdfDictionary table = element(new PdfName("Table"), at.document());
    PdfArray groups = new PdfArray();
    groups.add(head);
    if (!rows.isEmpty()) {
      groups.add(at.body());
    }
    table.put(PdfName.K, groups);
    addToBody(table, at.table());
    PdfDictionary document = element(new PdfName("Document"), at.root());
    PdfArray parts = new PdfArray();
    parts.add(title);
    parts.add(at.table());
    document.put(PdfName.K, parts);
    document.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
    addToBody(document, at.document());
    PdfDictionary numbers = new PdfDictionary();
    numbers.put(PdfName.NUMS, pages);
    PdfDictionary root = new PdfDictionary(PdfName.STRUCTTREEROOT);
    root.put(PdfName.K, at.document());
    root.put(PARENT_TREE, addToBody(numbers).getIndirectReference());
    root.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pages.size() / 2));
    addToBody(root, at.root());
  }

  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference pageTree) {
    PdfDictionary catalog = super.getCatalog(pageTree);
    catalog.put(PdfName.STRUCTTREEROOT, places().root());
    PdfDictionary viewer = new PdfDictionary();
    viewer.put(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
    catalog.put(new PdfName("ViewerPreferences"), viewer);
    catalog.put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
    return catalog;
  }

  /** Paints a cell of the head. */
  interface CellPainter {
    void paint(int column, String words);
  }

  /** Paints a cell of a row. */
  interface RowPainter {
    void paint(int column);
  }

  /** Where the elements go that hold others. */
  private record Places(
      PdfIndirectReference root,
      PdfIndirectReference document,
      PdfIndirectReference table,
      PdfIndirectReference body) {}
}
