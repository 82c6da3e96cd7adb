package org.readout.extract.outcome;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.annotate.Role;
import org.readout.extract.annotate.RoleLexicon;
import org.readout.model.claim.Person;

/** Words the visitor with office and country: "[name], Foreign Minister of Norway". */
final class VisitorTitle {
  private final Gazetteer gazetteer;
  private final RoleLexicon roles = RoleLexicon.BUNDLED;

  VisitorTitle(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The person with the first present office; a role that is no title is left out. */
  String of(Person person, @Nullable String country) {
    for (String words : person.roles()) {
      Optional<Role> role = roles.read(words);
      boolean office =
          role.isPresent() && role.get().kind() == Role.Kind.OFFICE && !role.get().past();
      if (office && isTitle(words)) {
        return person.name() + ", " + withCountry(expanded(role.get(), words), country);
      }
    }
    return person.name();
  }

  private static boolean isTitle(String words) {
    return Character.isUpperCase(words.charAt(0))
        && Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
  }

  private static String expanded(Role role, String words) {
    if (!words.equals(words.toUpperCase(Locale.ROOT))) {
      return words;
    }
    StringBuilder title = new StringBuilder();
    for (String word : role.office().split(" ", -1)) {
      title
          .append(title.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return title.toString();
  }

  private String withCountry(String role, @Nullable String country) {
    if (country == null || !gazetteer.findAll(role, 0).isEmpty()) {
      return role;
    }
    if (role.contains(" of ") || role.contains(" for ")) {
      String adjective = country.equals("United States") ? "U.S." : gazetteer.adjective(country);
      return adjective + " " + role;
    }
    boolean article =
        country.startsWith("United ") || country.endsWith("Republic") || country.endsWith("Union");
    return role + " of " + (article ? "the " : "") + country;
  }
}
