package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who met whom; people with their roles. */
public record Encounter(
    String id,
    List<String> people,
    @Nullable String place,
    @Nullable String date,
    List<Citation> citations) {
  public Encounter {
    people = List.copyOf(people);
    citations = List.copyOf(citations);
  }
}
