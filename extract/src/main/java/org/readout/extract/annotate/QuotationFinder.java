package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * Finds what stands between double quotation marks, curly, straight or angled. A quotation whose
 * mark is not closed runs to the end of its paragraph; by the convention of newspapers the next
 * paragraph then opens with a mark of its own.
 */
public final class QuotationFinder {
  /** Spans in the clean text, quotation marks included, in order and without overlap. */
  public List<Span> find(CleanText text) {
    List<Span> quotations = new ArrayList<>();
    for (Span paragraph : text.paragraphs()) {
      findIn(text.text(), paragraph, quotations);
    }
    return List.copyOf(quotations);
  }

  private static void findIn(String text, Span paragraph, List<Span> quotations) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || c == '„' || c == '«' || c == '"' && open < 0;
      boolean closes = c == '”' || c == '»' || c == '"' && open >= 0;
      if (open < 0 && opens) {
        open = i;
      } else if (open >= 0 && closes) {
        quotations.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0 && open < paragraph.end() - 1) {
      quotations.add(new Span(open, paragraph.end()));
    }
  }
}
