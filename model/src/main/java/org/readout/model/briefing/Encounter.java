package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who met whom; people with their roles.
 *
 * @param id anchor
 * @param people each with the role, where it is known
 * @param place {@code null} where the articles don't tell
 * @param date {@code null} where the articles don't tell
 * @param citations the passages that tell of it
 */
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
