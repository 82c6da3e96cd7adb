package org.readout.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

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

  /** The structure tree, one element a line, with its alternative and the text that hangs on it. */
  public static String tags(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder dump = new StringBuilder();
      IdentityHashMap<COSBase, Map<Integer, String>> text = markedText(document);
      tags(document.getDocumentCatalog().getStructureTreeRoot(), "", text, dump);
      return dump.toString();
    }
  }

  private static void tags(
      PDStructureNode node,
      String indent,
      IdentityHashMap<COSBase, Map<Integer, String>> text,
      StringBuilder dump) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        dump.append(indent).append(element.getStructureType());
        String words = words(element, text);
        if (element.getStructureType().equals("Figure")) {
          dump.append(" [").append(element.getAlternateDescription()).append("]");
        }
        dump.append(words.isBlank() ? "" : ": " + words.strip()).append('\n');
        tags(element, indent + "  ", text, dump);
      }
    }
  }

  private static String words(
      PDStructureElement element, IdentityHashMap<COSBase, Map<Integer, String>> text) {
    StringBuilder words = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDMarkedContentReference reference) {
        words.append(textOf(text, reference.getPage(), reference.getMCID()));
      } else if (kid instanceof Integer id) {
        words.append(textOf(text, element.getPage(), id));
      }
    }
    return words.toString();
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
