package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * Finds what stands between double quotation marks, curly, straight, angled or made of two
 * apostrophes. A quotation whose mark is not closed runs to the end of its paragraph; by the
 * convention of newspapers the next paragraph then opens with a mark of its own.
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
      int mark = markAt(text, i, paragraph.end());
      if (open < 0 && mark > 0 && opens(text.charAt(i))) {
        open = i;
      } else if (open >= 0 && mark > 0 && closes(text.charAt(i))) {
        quotations.add(new Span(open, i + mark));
        open = -1;
      }
      i += Math.max(0, mark - 1);
    }
    if (open >= 0 && open < paragraph.end() - 1) {
      quotations.add(new Span(open, paragraph.end()));
    }
  }

  /** How many characters the mark at {@code index} has; 0 where none stands. */
  private static int markAt(String text, int index, int end) {
    char c = text.charAt(index);
    if (opens(c) && c != '\'' || closes(c) && c != '\'') {
      return 1;
    }
    boolean twice = c == '\'' && index + 1 < end && text.charAt(index + 1) == '\'';
    return twice ? 2 : 0;
  }

  private static boolean opens(char c) {
    return c == '“' || c == '„' || c == '«' || c == '"' || c == '\'';
  }

  private static boolean closes(char c) {
    return c == '”' || c == '»' || c == '"' || c == '\'';
  }
}
