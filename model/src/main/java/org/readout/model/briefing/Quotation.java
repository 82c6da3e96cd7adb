package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own words, with who said them. */
public record Quotation(
    String id, String text, String speaker, @Nullable String role, List<Citation> citations) {
  public Quotation {
    citations = List.copyOf(citations);
  }
}
