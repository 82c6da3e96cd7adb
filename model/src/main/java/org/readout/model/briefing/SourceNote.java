package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cited passages of one article, in their paragraphs.
 *
 * @param id anchor
 * @param article its name in the register: {@code A3}
 * @param heading outlet and date, as far as known
 * @param title of the article; {@code null} where it has none
 * @param paragraphs those that are cited, in the article's order
 */
public record SourceNote(
    String id, String article, String heading, @Nullable String title, List<Paragraph> paragraphs) {
  public SourceNote {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph of the article, cut into cited passages and what stands between them.
   *
   * @param runs in their order; together they are the paragraph
   */
  public record Paragraph(List<Run> runs) {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Words of the paragraph.
   *
   * @param text the words
   * @param passage what cites them, where anything does
   */
  public record Run(String text, @Nullable Passage passage) {}

  /**
   * A cited passage.
   *
   * @param id anchor: {@code evidence-A3-2}, with {@code -2} behind it where it goes on
   * @param first whether the passage begins here
   * @param label as printed in the citations
   * @param citedBy the lines that rest on it
   */
  public record Passage(String id, boolean first, String label, List<Reference> citedBy) {
    public Passage {
      citedBy = List.copyOf(citedBy);
    }
  }
}
