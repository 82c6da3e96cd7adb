package org.readout.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader and a search engine get from a PDF, as text that can be compared. */
public final class PdfDump {
  private PdfDump() {}

  /** All pages' text in reading order. */
  public static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace("\r\n", "\n");
    }
  }

  /** The text of each page. */
  public static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  /**
   * What is said of the document, then the structure tree: one element a line, with what a screen
   * reader is told of it, and the text in the order in which it is read.
   */
  public static String tags(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder dump = new StringBuilder(header(document)).append('\n');
      tags(document.getDocumentCatalog().getStructureTreeRoot(), "", markedText(document), dump);
      return dump.toString();
    }
  }

  private static String header(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    long inOrder =
        StreamSupport.stream(document.getPages().spliterator(), false)
            .filter(page -> "S".equals(page.getCOSObject().getNameAsString("Tabs")))
            .count();
    return String.join(
        ", ",
        "language " + catalog.getLanguage(),
        catalog.getMarkInfo().isMarked() ? "tagged" : "not tagged",
        catalog.getViewerPreferences().displayDocTitle() ? "titled" : "titled by its file",
        "tabs follow the tags on " + inOrder + " of " + document.getNumberOfPages() + " pages");
  }

  private static void tags(
      PDStructureNode node,
      String indent,
      IdentityHashMap<COSBase, Map<Integer, String>> text,
      StringBuilder dump) {
    String words = "";
    for (Object kid : node.getKids()) {
      if (kid instanceof PDMarkedContentReference reference) {
        words += textOf(text, reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
        words += textOf(text, element.getPage(), id);
      } else if (kid instanceof PDStructureElement element) {
        addWords(words, indent + "| ", dump);
        words = "";
        dump.append(indent).append(element.getStructureType()).append(told(element)).append('\n');
        tags(element, indent + "  ", text, dump);
      }
    }
    boolean isAll = node.getKids().stream().noneMatch(PDStructureElement.class::isInstance);
    if (isAll && !words.isBlank()) {
      dump.setLength(dump.length() - 1);
    }
    addWords(words, isAll ? ": " : indent + "| ", dump);
  }

  private static void addWords(String words, String before, StringBuilder dump) {
    if (!words.isBlank()) {
      dump.append(before).append(words.strip()).append('\n');
    }
  }

  /** What the element's dictionary tells of it. */
  private static String told(PDStructureElement element) {
    List<String> told = new ArrayList<>();
    add(told, "lang ", element.getLanguage());
    add(told, "id ", element.getElementIdentifier());
    add(told, "alt ", element.getAlternateDescription());
    add(told, "actual ", element.getActualText());
    add(told, "expanded ", element.getExpandedForm());
    for (int i = 0; i < element.getAttributes().size(); i++) {
      switch (element.getAttributes().getObject(i)) {
        case PDTableAttributeObject table -> {
          add(told, "scope ", table.getScope());
          add(told, "columns ", table.getColSpan() > 1 ? "" + table.getColSpan() : null);
          add(told, "rows ", table.getRowSpan() > 1 ? "" + table.getRowSpan() : null);
        }
        case PDListAttributeObject list -> add(told, "numbering ", list.getListNumbering());
        default -> {
          // Layout is for reflow, not for reading.
        }
      }
    }
    return told.isEmpty() ? "" : " [" + String.join(", ", told) + "]";
  }

  private static void add(List<String> told, String what, @Nullable String value) {
    if (value != null) {
      told.add(what + value);
    }
  }

  private static String textOf(
      IdentityHashMap<COSBase, Map<Integer, String>> text, PDPage page, int id) {
    return text.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
  }

  private static IdentityHashMap<COSBase, Map<Integer, String>> markedText(PDDocument document)
      throws IOException {
    IdentityHashMap<COSBase, Map<Integer, String>> text = new IdentityHashMap<>();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> words = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        StringBuilder run = new StringBuilder();
        for (Object item : content.getContents()) {
          if (item instanceof TextPosition position) {
            run.append(position.getUnicode());
          }
        }
        words.merge(content.getMCID(), run.toString(), String::concat);
      }
      text.put(page.getCOSObject(), words);
    }
    return text;
  }

  /** The bookmarks, one a line. */
  public static String outline(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder dump = new StringBuilder();
      outline(document, document.getDocumentCatalog().getDocumentOutline(), "", dump);
      return dump.toString();
    }
  }

  private static void outline(
      PDDocument document, PDOutlineNode node, String indent, StringBuilder dump)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      dump.append(indent).append(item.getTitle()).append(" … ").append(page).append('\n');
      outline(document, item, indent + "  ", dump);
    }
  }

  /** The links: page, what they say to a screen reader, page they lead to. */
  public static String links(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder dump = new StringBuilder();
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          dump.append(number).append(": ").append(link.getContents()).append('\n');
        }
      }
      return dump.toString();
    }
  }

  /** The names by which a place in the document can be linked to from outside. */
  public static List<String> places(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return List.copyOf(document.getDocumentCatalog().getNames().getDests().getNames().keySet());
    }
  }

  /** The attached files: name, relationship to the document, media type, description. */
  public static List<String> attachments(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> files = new ArrayList<>();
      for (PDComplexFileSpecification file :
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values()) {
        String relationship = file.getCOSObject().getNameAsString("AFRelationship");
        String type = file.getEmbeddedFile().getSubtype();
        files.add(
            String.join(" | ", file.getFilename(), relationship, type, file.getFileDescription()));
      }
      return files;
    }
  }

  /** The document's identifier and information dictionary dates, as they stand in the file. */
  public static String identifier(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSString id = (COSString) document.getDocument().getDocumentID().get(0);
      return id.toHexString()
          + " "
          + document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE);
    }
  }
}
