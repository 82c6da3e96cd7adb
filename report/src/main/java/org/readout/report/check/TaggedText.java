package org.readout.report.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/**
 * A document's words in the order of its structure tree (ISO 32000-1, 14.7), paragraph by
 * paragraph; running headers and page numbers are artifacts and not among them.
 */
final class TaggedText {
  private final MarkedWords words = new MarkedWords();
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
      return words.on(element.getPage(), id);
    }
    if (kid instanceof PDMarkedContentReference reference) {
      return words.on(reference.getPage(), reference.getMCID());
    }
    return "";
  }
}
