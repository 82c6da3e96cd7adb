package org.readout.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone the articles name.
 *
 * @param name the fullest usual form, without title
 * @param roles titles and roles the articles give, the most frequent first
 * @param country that the articles tie the person to, by its usual English name
 */
public record Person(String name, List<String> roles, @Nullable String country) {
  public Person {
    roles = List.copyOf(roles);
  }
}
