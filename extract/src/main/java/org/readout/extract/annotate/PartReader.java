package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the words of a sentence as countries, titles, organisations, possible names and the rest.
 */
final class PartReader {
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

  private final Gazetteer gazetteer;
  private final RoleLexicon roles;
  private final Map<String, Set<String>> lists;
  private final Set<String> givenNames;

  PartReader(Gazetteer gazetteer, RoleLexicon roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    this.lists = WordLists.sections("name-words.txt");
    this.givenNames = new HashSet<>(WordLists.lines("given-names.txt"));
  }

  boolean isIn(String section, String word) {
    return lists.getOrDefault(section, Set.of()).contains(word);
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  List<Part> read(List<Word> words, Vocabulary vocabulary) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Part part = partAt(words, i, vocabulary);
      if (part instanceof Part.Body body) {
        part = withCountry(parts, words, body);
      }
      parts.add(part);
      i = part.to();
    }
    return parts;
  }

  private Part partAt(List<Word> words, int i, Vocabulary vocabulary) {
    Word word = words.get(i);
    if (word.lower().equals("counterpart") || word.lower().equals("counterparts")) {
      return new Part.Counterpart(i, i + 1, word.possessive());
    }
    Optional<Part> ministry = ministryAt(words, i);
    if (ministry.isPresent()) {
      return ministry.get();
    }
    Optional<Part> title = titleAt(words, i);
    if (title.isPresent()) {
      return title.get();
    }
    Optional<Gazetteer.Match> geo =
        word.isCapitalised() ? gazetteer.match(words, i) : Optional.empty();
    if (geo.isPresent() && !beginsPersonName(words, i, geo.get())) {
      return geoAt(words, i, geo.get());
    }
    if (!word.isCapitalised() || isIgnored(words, i, vocabulary)) {
      return new Part.Plain(i, word.lower());
    }
    return chunkAt(words, i, vocabulary);
  }

  private boolean isIgnored(List<Word> words, int i, Vocabulary vocabulary) {
    Word word = words.get(i);
    boolean partyAndState = word.text().length() > 2 && word.text().charAt(1) == '-';
    if (partyAndState || word.text().chars().anyMatch(Character::isDigit)) {
      return true;
    }
    if (word.isAllCapitals()) {
      return false;
    }
    if (isIn("month-day", word.lower())) {
      return true;
    }
    if (isIn("function", word.lower())) {
      return !(givenNames.contains(word.text()) && isJoinedCapital(words, i + 1) && !word.opens());
    }
    return word.opens()
        && (vocabulary.isOrdinary(word.text()) || isIn("opener", word.lower()))
        && !(givenNames.contains(word.text()) && isJoinedCapital(words, i + 1));
  }

  /** "Jordan Smith", "Chad Brown": a country's name that is a given name too. */
  private boolean beginsPersonName(List<Word> words, int i, Gazetteer.Match geo) {
    return geo.length() == 1
        && givenNames.contains(words.get(i).text())
        && isJoinedCapital(words, i + 1)
        && !words.get(i).possessive()
        && roles.match(words, i + 1).isEmpty()
        && !isIn("organisation", words.get(i + 1).lower())
        && gazetteer.match(words, i + 1).isEmpty();
  }

  private static boolean isJoinedCapital(List<Word> words, int i) {
    return i < words.size() && words.get(i).joined() && words.get(i).isCapitalised();
  }

  private Part geoAt(List<Word> words, int i, Gazetteer.Match geo) {
    int to = i + geo.length();
    boolean possessive = words.get(to - 1).possessive();
    if (!possessive && isJoinedCapital(words, to) && roles.match(words, to).isEmpty()) {
      int end = chunkEnd(words, to);
      if (isBody(words, to, end) && !isIn("function", words.get(to).lower())) {
        return new Part.Body(i, end, text(words, i, end));
      }
    }
    return new Part.Geo(i, to, geo.entry(), possessive);
  }

  /** "foreign ministry", "Defence Ministry", "foreign office", in small letters or capitals. */
  private Optional<Part> ministryAt(List<Word> words, int i) {
    for (int to = i + 1; to < Math.min(words.size(), i + 4); to++) {
      Word word = words.get(to);
      if (!word.joined() || words.get(to - 1).possessive()) {
        return Optional.empty();
      }
      boolean office =
          word.lower().equals("ministry")
              || text(words, i, to + 1).equalsIgnoreCase("foreign office");
      if (office && roles.isPortfolioWord(text(words, i, to))) {
        return Optional.of(new Part.Body(i, to + 1, capitalised(text(words, i, to + 1))));
      }
    }
    return Optional.empty();
  }

  private Part withCountry(List<Part> parts, List<Word> words, Part.Body body) {
    boolean ministry = body.name().endsWith("Ministry") || body.name().endsWith("Foreign Office");
    if (!ministry || parts.isEmpty() || !words.get(body.from()).joined()) {
      return body;
    }
    if (parts.get(parts.size() - 1) instanceof Part.Geo geo && geo.qualifies()) {
      parts.remove(parts.size() - 1);
      String name = gazetteer.adjective(geo.entry().country()) + " " + body.name();
      return new Part.Body(geo.from(), body.to(), name);
    }
    return body;
  }

  private Optional<Part> titleAt(List<Word> words, int i) {
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
        String name = text(words, i, to) + (last.possessive() ? "'s " : " ") + words.get(to).text();
        return Optional.of(new Part.Body(i, to + 1, name));
      }
    }
    return Optional.of(withComplement(words, i, to, role));
  }

  private Part withComplement(List<Word> words, int from, int to, Role role) {
    Word last = words.get(to - 1);
    Part.Title plain =
        new Part.Title(from, to, role, text(words, from, to), null, last.possessive());
    boolean takes = role.kind() == Role.Kind.OFFICE || role.kind() == Role.Kind.POST;
    if (!takes || last.possessive() || to + 1 >= words.size() || !words.get(to).joined()) {
      return plain;
    }
    String preposition = words.get(to).lower();
    if (!preposition.equals("of") && !preposition.equals("for") && !preposition.equals("to")) {
      return plain;
    }
    int at = words.get(to + 1).lower().equals("the") ? to + 2 : to + 1;
    if (at >= words.size() || !words.get(at).joined()) {
      return plain;
    }
    Optional<Gazetteer.Match> geo = gazetteer.match(words, at);
    if (geo.isPresent() && geo.get().entry().form() != Gazetteer.Form.ADJECTIVE) {
      int end = at + geo.get().length();
      String country = preposition.equals("of") ? geo.get().entry().country() : null;
      return new Part.Title(
          from, end, role, text(words, from, to), country, words.get(end - 1).possessive());
    }
    return portfolioAfter(words, plain, at).or(() -> bodyAfter(words, plain, at)).orElse(plain);
  }

  private Optional<Part> portfolioAfter(List<Word> words, Part.Title title, int at) {
    String head = words.get(title.to() - 1).lower();
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
    String portfolio = text(words, at, end).toLowerCase(Locale.ROOT);
    Role role =
        new Role(portfolio + " " + head, Role.Kind.OFFICE, title.role().past(), end - title.from());
    return Optional.of(widened(words, title, end, role));
  }

  /** The title up to {@code end}, with the role that the longer words name. */
  private static Part.Title widened(List<Word> words, Part.Title title, int end, Role role) {
    return new Part.Title(
        title.from(),
        end,
        role,
        text(words, title.from(), end),
        null,
        words.get(end - 1).possessive());
  }

  private Optional<Part> bodyAfter(List<Word> words, Part.Title title, int at) {
    if (!TAKES_BODY.contains(words.get(title.to() - 1).lower()) || !words.get(at).isCapitalised()) {
      return Optional.empty();
    }
    int end = chunkEnd(words, at);
    if (!isBody(words, at, end) && !words.get(at).isAllCapitals()) {
      return Optional.empty();
    }
    Role role =
        new Role(title.role().office(), Role.Kind.POST, title.role().past(), end - title.from());
    return Optional.of(widened(words, title, end, role));
  }

  private Part chunkAt(List<Word> words, int i, Vocabulary vocabulary) {
    int end = chunkEnd(words, i);
    String text = text(words, i, end);
    if (end == i + 1 && words.get(i).isAllCapitals() && !isShoutedName(words.get(i))) {
      return new Part.Body(i, end, vocabulary.expansion(text));
    }
    if (isBody(words, i, end)) {
      return new Part.Body(i, end, text);
    }
    return new Part.Chunk(i, end, text, words.get(end - 1).possessive());
  }

  private boolean isShoutedName(Word word) {
    return word.text().length() > 6;
  }

  /** Where a run of capitalised words that may be one name ends. */
  private int chunkEnd(List<Word> words, int from) {
    int end = from + 1;
    while (end < words.size() && words.get(end).joined() && !words.get(end - 1).possessive()) {
      int next = particleEnd(words, end);
      if (next == end) {
        next = goesOn(words, from, end) ? end + 1 : complementEnd(words, end);
      }
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int particleEnd(List<Word> words, int at) {
    int end = at;
    while (end < words.size()
        && words.get(end).joined()
        && isIn("particle", words.get(end).text())) {
      end++;
    }
    return end > at && isJoinedCapital(words, end) && roles.match(words, end).isEmpty() ? end : at;
  }

  private boolean goesOn(List<Word> words, int from, int at) {
    Word word = words.get(at);
    if (!word.isCapitalised()) {
      return false;
    }
    boolean surname =
        at == from + 1
            && givenNames.contains(words.get(from).text())
            && !isJoinedCapital(words, at + 1);
    if (isIn("function", word.lower()) || isIn("month-day", word.lower())) {
      return surname && !isIn("function", word.lower());
    }
    if (isIn("organisation", word.lower())) {
      return true;
    }
    if (gazetteer.match(words, at).isPresent() || roles.match(words, at).isPresent()) {
      return surname;
    }
    return !word.isAllCapitals() || word.isInitial();
  }

  /** The end of "of Trade and Industry" after "Ministry"; {@code at} where there is none. */
  private int complementEnd(List<Word> words, int at) {
    String preposition = words.get(at).text();
    boolean of = preposition.equals("of") || preposition.equals("for") || preposition.equals("on");
    if (!of || !isIn("organisation-of", words.get(at - 1).lower())) {
      return at;
    }
    int end = at + 1;
    if (end < words.size() && words.get(end).text().equals("the")) {
      end++;
    }
    int first = end;
    while (end < words.size() && words.get(end).joined() && !words.get(end - 1).possessive()) {
      boolean and =
          words.get(end).text().equals("and")
              || words.get(end).text().equals("of")
              || words.get(end).text().equals("&");
      if (words.get(end).isCapitalised()) {
        end++;
      } else if (and && end > first && isJoinedCapital(words, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end > first ? end : at;
  }

  private boolean isBody(List<Word> words, int from, int end) {
    String first = words.get(from).lower();
    String last = words.get(end - 1).lower();
    if (isIn(
        "known-organisation", text(words, from, end).toLowerCase(Locale.ROOT).replace(' ', '_'))) {
      return true;
    }
    boolean complement = end > from + 2 && isIn("organisation-of", first);
    return complement || isIn("organisation", last) || inner(words, from, end);
  }

  private boolean inner(List<Word> words, int from, int end) {
    for (int i = from + 1; i < end - 1; i++) {
      if (isIn("organisation", words.get(i).lower())) {
        return true;
      }
      if (words.get(i + 1).text().equals("of") && isIn("organisation-of", words.get(i).lower())) {
        return true;
      }
      if (words.get(i + 1).text().equals("for") && isIn("organisation-of", words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  static String text(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private static String capitalised(String words) {
    StringBuilder result = new StringBuilder(words);
    for (int i = 0; i < result.length(); i++) {
      if (i == 0 || result.charAt(i - 1) == ' ') {
        result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
      }
    }
    return result.toString();
  }

  /** Whether the last word of a possible name is one of places: "airport", "palace". */
  boolean isPlaceShaped(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0 && isIn("place", text.substring(space + 1).toLowerCase(Locale.ROOT));
  }
}
