package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads titles and roles: "Deputy Foreign Minister", "army chief", "Lt Gen", "PM". */
public final class RoleLexicon {
  private static final int LONGEST = 8;
  private static final Pattern LIST = Pattern.compile(",");
  private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "retired");
  private static final Set<String> UNDER = Set.of("deputy", "vice", "assistant", "associate");
  private static final Set<String> WITH_PORTFOLIO =
      Set.of(
          "minister",
          "secretary",
          "chief",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "negotiator",
          "commissioner",
          "adviser",
          "advisor",
          "envoy",
          "director",
          "chairman",
          "representative",
          "expert",
          "leader",
          "ambassador",
          "head",
          "analyst",
          "diplomat",
          "judge");

  /** The list that comes with the program. */
  public static final RoleLexicon BUNDLED = new RoleLexicon();

  private record Known(String office, Role.Kind kind) {}

  private final Map<String, Known> forms = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> portfolios = new HashSet<>();

  private RoleLexicon() {
    for (String line : WordLists.lines("roles.txt")) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).strip();
      for (String form : LIST.split(line.substring(colon + 1), -1)) {
        add(name, form.strip());
      }
    }
  }

  private void add(String line, String form) {
    int space = form.indexOf(' ');
    openers.add((space < 0 ? form : form.substring(0, space)).toLowerCase(Locale.ROOT));
    switch (line) {
      case "before" -> before.add(form);
      case "portfolio" -> portfolios.add(form);
      case "post" -> forms.putIfAbsent(form, new Known(form, Role.Kind.POST));
      case "rank" -> forms.putIfAbsent(form, new Known(form, Role.Kind.RANK));
      case "address" -> forms.putIfAbsent(form, new Known(form, Role.Kind.ADDRESS));
      default -> forms.putIfAbsent(form, new Known(line, Role.Kind.OFFICE));
    }
  }

  /** Reads a whole phrase as a role, without article or country. */
  public Optional<Role> read(String phrase) {
    List<Word> words = WordSplitter.split(phrase, 0);
    return match(words, 0).filter(role -> role.length() == words.size());
  }

  /** The longest role that begins at a word. */
  Optional<Role> match(List<Word> words, int from) {
    if (!openers.contains(opener(words.get(from).lower()))) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < Math.min(words.size(), from + LONGEST)
        && words.get(end).joined()
        && !words.get(end - 1).possessive()) {
      end++;
    }
    for (int to = end; to > from; to--) {
      Optional<Role> role = readExactly(words.subList(from, to));
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** "Ex-president" opens as "president", "brigadier-general" as "brigadier". */
  private static String opener(String word) {
    String bare = word.startsWith("ex-") ? word.substring(3) : word;
    int hyphen = bare.indexOf('-');
    return hyphen > 0 && bare.endsWith("-general") ? bare.substring(0, hyphen) : bare;
  }

  private Optional<Role> readExactly(List<Word> words) {
    boolean past = words.get(0).lower().startsWith("ex-");
    boolean under = false;
    for (int start = 0; start < words.size(); start++) {
      List<Word> rest = words.subList(start, words.size());
      Optional<Known> known = form(rest).or(() -> withPortfolio(rest));
      if (known.isPresent()) {
        String office = (under ? "deputy " : "") + known.get().office();
        return Optional.of(new Role(office, known.get().kind(), past, words.size()));
      }
      String modifier = words.get(start).lower();
      if (!before.contains(modifier)) {
        return Optional.empty();
      }
      past |= PAST.contains(modifier);
      under |= UNDER.contains(modifier);
    }
    return Optional.empty();
  }

  private Optional<Known> form(List<Word> words) {
    String spelt = PartReader.text(words, 0, words.size());
    String phrase = spelt.regionMatches(true, 0, "ex-", 0, 3) ? spelt.substring(3) : spelt;
    Known exact = forms.get(phrase);
    if (exact != null && isCapitals(phrase)) {
      return Optional.of(exact);
    }
    String lower = phrase.toLowerCase(Locale.ROOT);
    Known known = forms.get(lower);
    return Optional.ofNullable(
        known == null ? forms.get(lower.replace("-general", " general")) : known);
  }

  private static boolean isCapitals(String phrase) {
    return phrase.equals(phrase.toUpperCase(Locale.ROOT));
  }

  private Optional<Known> withPortfolio(List<Word> words) {
    String head = words.get(words.size() - 1).lower();
    if (words.size() < 2 || !WITH_PORTFOLIO.contains(head)) {
      return Optional.empty();
    }
    String portfolio =
        words.subList(0, words.size() - 1).stream()
            .map(Word::lower)
            .collect(Collectors.joining(" "));
    if (!isPortfolio(portfolio)) {
      return Optional.empty();
    }
    Role.Kind kind = head.equals("minister") ? Role.Kind.OFFICE : Role.Kind.POST;
    return Optional.of(new Known(portfolio + " " + head, kind));
  }

  private boolean isPortfolio(String words) {
    if (portfolios.contains(words)) {
      return true;
    }
    for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
      String first = words.substring(0, space);
      String rest = words.substring(space + 1);
      if (rest.startsWith("and ")) {
        rest = rest.substring(4);
      }
      if (portfolios.contains(first) && isPortfolio(rest)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "Minister of" and the like may go on with these words: "energy", "foreign affairs". */
  boolean isPortfolioWord(String word) {
    return portfolios.contains(word.toLowerCase(Locale.ROOT)) || word.equalsIgnoreCase("affairs");
  }
}
