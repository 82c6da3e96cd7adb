package org.readout.extract.annotate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a person's name that stands alone, such as a mail's sender or a document's author, from
 * that of a body or a program.
 */
public final class PersonName {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;
  private static final Pattern PART =
      Pattern.compile(
          "\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]++|(?:al|bin|da|de|del|der|di|dos|du|el|la|le|ter|van|von)");

  private PersonName() {}

  /** Whether it opens with a given name and has no ordinary word for its last. */
  public static boolean isOne(String name) {
    List<String> parts = List.of(name.strip().split("\\s+", -1));
    if (parts.size() < FEWEST_WORDS
        || parts.size() > MOST_WORDS
        || !parts.stream().allMatch(part -> PART.matcher(part).matches())) {
      return false;
    }
    NameLists lists = new NameLists();
    String last = parts.getLast();
    return Character.isUpperCase(last.codePointAt(0))
        && (lists.isSurname(last) || !lists.isOrdinary(last))
        && parts.subList(0, parts.size() - 1).stream().anyMatch(lists::isGiven);
  }
}
