package org.readout.report.pdf;

import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.readout.model.work.GivenUpException;

/**
 * Takes out of a document what costs room and says nothing. The renderer hangs each run of text on
 * a span of its own: one that tells neither language nor anything else goes, and its text belongs
 * to the paragraph, the link or the cell around it (ISO 32000-1, 14.8.4.4.1). Small dictionaries
 * that only one other refers to stand in that one, and not as objects with a number. Both together
 * are half of a briefing's objects.
 */
final class SlimStructure {
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName BORDER = COSName.getPDFName("BS");
  private static final Set<COSName> SAYS_NOTHING =
      Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

  /** What may hold text itself; an element that groups others may not (14.8.4.2). */
  private static final Set<String> HOLDS_TEXT =
      Set.of(
          "P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "TH", "TD", "Span", "Link",
          "Quote", "Note", "Caption");

  private final IdentityHashMap<COSDictionary, COSArray> parents = new IdentityHashMap<>();

  private SlimStructure() {}

  static void of(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    SlimStructure slim = new SlimStructure();
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (PDPage page : document.getPages()) {
      GivenUpException.endIfInterrupted();
      slim.know(page.getCOSObject(), numbers);
      inlineLinks(page.getCOSObject());
    }
    slim.reduce(root);
  }

  private void know(COSDictionary page, COSArray numbers) {
    int key = page.getInt(COSName.STRUCT_PARENTS);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray held) {
        parents.put(page, held);
      }
    }
  }

  private static void inlineLinks(COSDictionary page) {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      COSDictionary annotation = (COSDictionary) annotations.getObject(i);
      inline(annotation.getDictionaryObject(COSName.A));
      inline(annotation.getDictionaryObject(BORDER));
    }
  }

  private static void inline(COSBase value) {
    if (value instanceof COSDictionary dictionary) {
      dictionary.setDirect(true);
    }
  }

  private void reduce(COSDictionary element) {
    inline(element.getDictionaryObject(COSName.A));
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray kept = new COSArray();
    if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        keep(several.getObject(i), element, kept);
      }
    } else if (kids != null) {
      keep(kids, element, kept);
    }
    if (kept.size() == 1) {
      element.setItem(COSName.K, kept.get(0));
    } else if (kept.size() > 1) {
      element.setItem(COSName.K, kept);
    }
  }

  private void keep(COSBase kid, COSDictionary parent, COSArray kept) {
    if (!(kid instanceof COSDictionary element)) {
      kept.add(kid);
    } else if (!element.containsKey(COSName.S)) {
      inline(element);
      kept.add(element);
    } else {
      reduce(element);
      if (isPlainSpan(element) && mayHoldTextOf(parent, element)) {
        adopt(element, parent, kept);
      } else {
        kept.add(element);
      }
    }
  }

  private static boolean isPlainSpan(COSDictionary element) {
    return "Span".equals(element.getNameAsString(COSName.S))
        && SAYS_NOTHING.containsAll(element.keySet());
  }

  /** An element's bare numbers are those of one page. */
  @SuppressWarnings("ReferenceEquality") // A page is itself and no other that looks like it.
  private static boolean mayHoldTextOf(COSDictionary parent, COSDictionary span) {
    COSDictionary page = span.getCOSDictionary(COSName.PG);
    return page != null
        && page == parent.getCOSDictionary(COSName.PG)
        && HOLDS_TEXT.contains(parent.getNameAsString(COSName.S, ""));
  }

  private void adopt(COSDictionary span, COSDictionary parent, COSArray kept) {
    COSBase kids = span.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        adopt(several.getObject(i), span, parent, kept);
      }
    } else if (kids != null) {
      adopt(kids, span, parent, kept);
    }
  }

  private void adopt(COSBase kid, COSDictionary span, COSDictionary parent, COSArray kept) {
    if (kid instanceof COSInteger number) {
      pass(span.getCOSDictionary(COSName.PG), number.intValue(), parent);
    } else if (kid instanceof COSDictionary element) {
      if (element.containsKey(COSName.S)) {
        element.setItem(COSName.P, parent);
      } else if (!OBJECT_REFERENCE.equals(element.getCOSName(COSName.TYPE))) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        pass(
            page == null ? span.getCOSDictionary(COSName.PG) : page,
            element.getInt(COSName.MCID),
            parent);
      }
    }
    kept.add(kid);
  }

  private void pass(COSDictionary page, int content, COSDictionary parent) {
    COSArray held = parents.get(page);
    if (held != null && content >= 0 && content < held.size()) {
      held.set(content, parent);
    }
  }
}
