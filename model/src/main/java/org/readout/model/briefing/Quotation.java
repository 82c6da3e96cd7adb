package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own words, with who said them.
 *
 * @param source outlet and date of the article that has them
 */
public record Quotation(
    String id,
    String text,
    String speaker,
    @Nullable String role,
    String source,
    List<Citation> citations) {
  public Quotation {
    citations = List.copyOf(citations);
  }
}
