package org.readout.extract.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads titles and roles with what goes with them: "president of Finland", "head of the bank". */
final class TitleReader {
  private static final Set<String> TAKES_BODY =
      Set.of(
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "president",
          "director",
          "head",
          "chief",
          "leader",
          "governor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "commissioner",
          "founder",
          "executive",
          "secretary-general",
          "secretary",
          "general",
          "commander",
          "mayor",
          "editor");

  private static final Set<String> PASSING =
      Set.of("new", "visiting", "current", "veteran", "main", "leading");

  private final Gazetteer gazetteer;
  private final RoleLexicon roles;
  private final ChunkReader chunks;

  TitleReader(Gazetteer gazetteer, RoleLexicon roles, ChunkReader chunks) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    this.chunks = chunks;
  }

  Optional<Part> titleAt(List<Word> words, int i) {
    Optional<Role> found = roles.match(words, i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Role role = found.get();
    int to = i + role.length();
    Word last = words.get(to - 1);
    boolean alone = role.kind() == Role.Kind.RANK || role.kind() == Role.Kind.ADDRESS;
    if (alone && !words.get(i).isCapitalised()) {
      return Optional.empty();
    }
    if (to < words.size() && words.get(to).joined() && words.get(i).isCapitalised()) {
      String next = words.get(to).lower();
      if (words.get(to).isCapitalised()
          && (next.equals("house") || next.equals("office") || next.equals("secretariat"))) {
        String name =
            PartReader.text(words, i, to)
                + (last.possessive() ? "'s " : " ")
                + words.get(to).text();
        return Optional.of(new Part.Body(i, to + 1, name));
      }
    }
    return Optional.of(withComplement(words, i, to, role));
  }

  private Part withComplement(List<Word> words, int from, int to, Role role) {
    Word last = words.get(to - 1);
    int first = pastPassing(words, from, to);
    Part.Title plain =
        new Part.Title(
            from, to, role, PartReader.text(words, first, to), null, last.possessive(), null);
    boolean takes = role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.POST;
    if (!takes || last.possessive() || to + 1 >= words.size() || !words.get(to).joined()) {
      return plain;
    }
    String preposition = words.get(to).lower();
    if (!preposition.equals("of") && !preposition.equals("for") && !preposition.equals("to")) {
      return plain;
    }
    int at = complementAt(words, to + 1);
    if (at >= words.size() || !words.get(at).joined()) {
      return plain;
    }
    Optional<Gazetteer.Match> geo = gazetteer.match(words, at);
    if (geo.isPresent() && geo.get().entry().form() != Gazetteer.Form.ADJECTIVE) {
      int end = at + geo.get().length();
      boolean possessive = words.get(end - 1).possessive();
      String country = preposition.equals("of") ? geo.get().entry().country() : null;
      Part of = new Part.Geo(at, end, geo.get().entry(), possessive);
      String named = PartReader.text(words, first, to);
      return new Part.Title(from, end, role, named, country, possessive, of);
    }
    return bodyAfter(words, plain, at).or(() -> portfolioAfter(words, plain, at)).orElse(plain);
  }

  /** Past "the" and "Muscat-based". */
  private static int complementAt(List<Word> words, int from) {
    int at = words.get(from).lower().equals("the") ? from + 1 : from;
    return at < words.size() && words.get(at).isCompound() ? at + 1 : at;
  }

  /** The role without what is only so today: "new", "visiting". */
  private static int pastPassing(List<Word> words, int from, int to) {
    int at = from;
    while (at < to - 1 && PASSING.contains(words.get(at).lower())) {
      at++;
    }
    return at;
  }

  private Optional<Part> portfolioAfter(List<Word> words, Part.Title title, int at) {
    boolean ofState =
        title.role().office().endsWith("foreign minister")
            && words.get(title.to() - 1).lower().equals("state");
    String head = ofState ? "minister" : words.get(title.to() - 1).lower();
    if (!head.equals("minister") && !head.equals("secretary") && !head.equals("spokesman")) {
      return Optional.empty();
    }
    int end = at;
    while (end < words.size()
        && words.get(end).joined()
        && (roles.isPortfolioWord(words.get(end).text()) || words.get(end).lower().equals("and"))) {
      end++;
    }
    if (end > at && words.get(end - 1).lower().equals("and")) {
      end--;
    }
    if (end == at) {
      return Optional.empty();
    }
    String portfolio = PartReader.text(words, at, end).toLowerCase(Locale.ROOT);
    Role role =
        new Role(portfolio + " " + head, Role.Kind.OFFICE, title.role().past(), end - title.from());
    return Optional.of(widened(words, title, end, role, null));
  }

  /** The title up to {@code end}, with the role that the longer words name. */
  private static Part.Title widened(
      List<Word> words, Part.Title title, int end, Role role, @Nullable Part of) {
    return new Part.Title(
        title.from(),
        end,
        role,
        PartReader.text(words, pastPassing(words, title.from(), end), end),
        null,
        words.get(end - 1).possessive(),
        of);
  }

  private Optional<Part> bodyAfter(List<Word> words, Part.Title title, int at) {
    if (!TAKES_BODY.contains(words.get(title.to() - 1).lower()) || !words.get(at).isCapitalised()) {
      return Optional.empty();
    }
    int end = chunks.end(words, at, false);
    if (!chunks.isBody(words, at, end) && !words.get(at).isAllCapitals()) {
      return Optional.empty();
    }
    Role role =
        new Role(title.role().office(), Role.Kind.POST, title.role().past(), end - title.from());
    Part of = new Part.Body(at, end, PartReader.text(words, at, end));
    return Optional.of(widened(words, title, end, role, of));
  }
}
