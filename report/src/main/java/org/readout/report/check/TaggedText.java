package org.readout.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * A document's words in the order of its structure tree (ISO 32000-1, 14.7), paragraph by
 * paragraph; running headers and page numbers are artifacts and not among them.
 */
final class TaggedText {
  private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
  private final List<List<Run>> paragraphs = new ArrayList<>();
  private List<Run> paragraph = new ArrayList<>();

  private TaggedText() {}

  /**
   * Words that belong together.
   *
   * @param link where they lead, when they are a link
   */
  record Run(String words, @Nullable PDAnnotationLink link) {}

  /** The paragraphs; headings, cells and list items count as such. Empty without a structure. */
  static List<List<Run>> of(PDDocument document) throws IOException {
    TaggedText text = new TaggedText();
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      text.read(root);
    }
    text.endParagraph();
    return List.copyOf(text.paragraphs);
  }

  private void read(PDStructureNode node) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        readElement(element);
      } else {
        addWords(wordsOf(kid, node), null);
      }
    }
  }

  private void readElement(PDStructureElement element) throws IOException {
    switch (element.getStructureType()) {
      case "Link" -> addLink(element);
      case "Span", "Em", "Strong", "Quote", "Reference" -> read(element);
      default -> {
        endParagraph();
        read(element);
        endParagraph();
      }
    }
  }

  private void addLink(PDStructureElement element) throws IOException {
    StringBuilder label = new StringBuilder();
    PDAnnotationLink link = null;
    for (Object kid : element.getKids()) {
      if (kid instanceof PDObjectReference reference
          && reference.getReferencedObject() instanceof PDAnnotationLink annotation) {
        link = annotation;
      } else if (kid instanceof PDStructureElement nested) {
        for (Object word : nested.getKids()) {
          label.append(wordsOf(word, nested));
        }
      } else {
        label.append(wordsOf(kid, element));
      }
    }
    addWords(label.toString(), link);
  }

  private void addWords(String added, @Nullable PDAnnotationLink link) {
    if (!added.isEmpty() || link != null) {
      paragraph.add(new Run(added, link));
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
      paragraph = new ArrayList<>();
    }
  }

  private String wordsOf(Object kid, PDStructureNode parent) throws IOException {
    if (kid instanceof Integer id && parent instanceof PDStructureElement element) {
      return wordsOn(element.getPage(), id);
    }
    if (kid instanceof PDMarkedContentReference reference) {
      return wordsOn(reference.getPage(), reference.getMCID());
    }
    return "";
  }

  private String wordsOn(@Nullable PDPage page, int id) throws IOException {
    if (page == null) {
      return "";
    }
    Map<Integer, String> known = words.get(page);
    if (known == null) {
      known = markedContent(page);
      words.put(page, known);
    }
    return known.getOrDefault(id, "");
  }

  private static Map<Integer, String> markedContent(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> found = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      found.merge(content.getMCID(), wordsIn(content), String::concat);
    }
    return found;
  }

  private static String wordsIn(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder found = new StringBuilder();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition glyph) {
        found.append(glyph.getUnicode());
      } else if (item instanceof PDMarkedContent nested) {
        found.append(wordsIn(nested));
      }
    }
    return found.toString();
  }
}
