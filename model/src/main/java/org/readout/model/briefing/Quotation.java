package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own words, with who said them.
 *
 * @param id anchor
 * @param text the words, without quotation marks
 * @param speaker who said them
 * @param role the speaker's office; {@code null} where it is not known
 * @param source outlet and date of the article that has them
 * @param citations the passage they stand in
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
