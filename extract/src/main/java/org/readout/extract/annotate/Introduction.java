package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a possible name that tells who it is: "German Foreign Minister [name]", "his
 * Czech counterpart, [name]", "[name], the army chief,".
 *
 * @param titles roles right before or in apposition
 * @param country that goes with them
 * @param possessive whether the country owns the name: "Germany's [name]"
 * @param counterpart whether the name is somebody's counterpart
 */
record Introduction(
    List<Part.Title> titles, @Nullable String country, boolean possessive, boolean counterpart) {
  Introduction {
    titles = List.copyOf(titles);
  }

  boolean isEmpty() {
    return titles.isEmpty() && country == null && !counterpart;
  }

  /** The role's words: an office or post rather than a rank, a rank rather than "Mr". */
  @Nullable String words() {
    Part.Title best = null;
    for (Part.Title title : titles) {
      if (best == null || title.role().kind().compareTo(best.role().kind()) <= 0) {
        best = title;
      }
    }
    return best == null ? null : best.words();
  }

  static Introduction of(Reading reading, int at) {
    List<Part.Title> titles = new ArrayList<>();
    String country = null;
    boolean counterpart = false;
    boolean possessive = false;
    int i = at;
    while (i > 0) {
      boolean joined = reading.isJoined(i);
      boolean close = joined || (reading.followsComma(i) && leadsApposition(reading, i - 1));
      Part before = reading.parts().get(i - 1);
      if (close && before instanceof Part.Title title && !title.possessive()) {
        titles.add(0, title);
        country = country == null ? title.country() : country;
      } else if (close && before instanceof Part.Counterpart && !counterpart) {
        counterpart = true;
      } else if (joined && before instanceof Part.Geo geo && geo.qualifies()) {
        country = country == null ? geo.entry().country() : country;
        possessive = geo.possessive();
        break;
      } else {
        break;
      }
      i--;
    }
    return new Introduction(titles, country, possessive, counterpart).withApposition(reading, at);
  }

  /** Whether a role before a comma leads to the name after it: "the army chief, [name]". */
  private static boolean leadsApposition(Reading reading, int at) {
    Part part = reading.parts().get(at);
    if (part instanceof Part.Counterpart) {
      return true;
    }
    if (!(part instanceof Part.Title title) || at == 0) {
      return part instanceof Part.Title;
    }
    if (title.country() != null) {
      return true;
    }
    return reading.isJoined(at)
        && (reading.wordBefore(at).equals("the")
            || (reading.parts().get(at - 1) instanceof Part.Geo geo && geo.qualifies()));
  }

  /** "[name] of Finland". */
  private static boolean isOfCountry(Reading reading, int at) {
    List<Part> parts = reading.parts();
    return at + 1 < parts.size()
        && parts.get(at) instanceof Part.Plain plain
        && plain.word().equals("of")
        && reading.isJoined(at)
        && parts.get(at + 1) instanceof Part.Geo geo
        && geo.entry().form() == Gazetteer.Form.COUNTRY;
  }

  private Introduction withCountry(String named) {
    return new Introduction(titles, country == null ? named : country, possessive, counterpart);
  }

  private static boolean isCopula(Part part) {
    return part instanceof Part.Plain plain
        && switch (plain.word()) {
          case "is", "was", "became", "remains", "being" -> true;
          default -> false;
        };
  }

  /** "[name] is the new secretary-general of …". */
  private Introduction withPredicate(Reading reading, int from) {
    List<Part> parts = reading.parts();
    int i = from;
    String where = country;
    while (i < parts.size() && i < from + 3 && reading.isJoined(i)) {
      Part part = parts.get(i);
      if (part instanceof Part.Title title && !title.possessive() && isOffice(title)) {
        List<Part.Title> more = new ArrayList<>(titles);
        more.add(title);
        String there = title.country() != null ? title.country() : where;
        return new Introduction(more, there, possessive, counterpart);
      }
      if (part instanceof Part.Geo geo && geo.qualifies()) {
        where = geo.entry().country();
      } else if (!(part instanceof Part.Plain plain) || !leadsRole(plain.word())) {
        return this;
      }
      i++;
    }
    return this;
  }

  private static boolean isOffice(Part.Title title) {
    return title.role().kind() == Role.Kind.OFFICE || title.role().kind() == Role.Kind.POST;
  }

  private static boolean leadsRole(String word) {
    return switch (word) {
      case "the", "a", "an", "new", "our", "their", "its", "his", "her" -> true;
      default -> false;
    };
  }

  private Introduction withApposition(Reading reading, int at) {
    List<Part> parts = reading.parts();
    int i = at + 1;
    if (isOfCountry(reading, i)) {
      return withCountry(((Part.Geo) parts.get(i + 1)).entry().country());
    }
    if (i < parts.size() && reading.isJoined(i) && isCopula(parts.get(i))) {
      return withPredicate(reading, i + 1);
    }
    if (i >= parts.size() || !reading.followsComma(i)) {
      return this;
    }
    if (parts.get(i) instanceof Part.Plain plain
        && List.of("the", "a", "an", "his", "her", "who").contains(plain.word())) {
      i++;
    }
    String where = country;
    if (i < parts.size() && parts.get(i) instanceof Part.Geo geo && geo.qualifies()) {
      where = where == null ? geo.entry().country() : where;
      i++;
    }
    if (i >= parts.size() || !(parts.get(i) instanceof Part.Title title) || title.possessive()) {
      return this;
    }
    boolean ofAnother =
        i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Chunk && reading.isJoined(i + 1);
    boolean address =
        title.role().kind() == Role.Kind.RANK || title.role().kind() == Role.Kind.ADDRESS;
    if (ofAnother || address) {
      return this;
    }
    List<Part.Title> more = new ArrayList<>(titles);
    more.add(title);
    return new Introduction(
        more, title.country() != null ? title.country() : where, possessive, counterpart);
  }
}
