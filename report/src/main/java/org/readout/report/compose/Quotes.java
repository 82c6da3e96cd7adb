package org.readout.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;

/** Chooses the quotations a section prints; the attached data have all of them. */
final class Quotes {
  private static final int A_SECTION = 3;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final Pattern QUOTED = Pattern.compile("\u201c([^\u201c\u201d]+)\u201d");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, List<Quote>> chosen = new LinkedHashMap<>();

  /** Chooses for all themes of a visit. */
  Quotes(VisitRecord visit) {
    List<String> findings = new ArrayList<>();
    visit.outcomes().forEach(outcome -> addSaid(outcome.statement(), findings));
    Set<String> found = visit.outcomes().stream().map(Outcome::theme).collect(Collectors.toSet());
    Map<String, List<Quote>> byTheme =
        visit.quotes().stream().collect(Collectors.groupingBy(Quote::theme));
    for (Theme theme : visit.themes()) {
      List<Quote> quotes = byTheme.getOrDefault(theme.id(), List.of());
      chosen.put(theme.id(), chosen(quotes, findings, found.contains(theme.id())));
    }
  }

  /** The chosen quotations of all sections. */
  List<Quote> all() {
    return chosen.values().stream().flatMap(List::stream).toList();
  }

  /**
   * At most three: whole thoughts, of which neither a finding nor a quotation before says the words
   * already. Where the section has no finding, a short one is better than nothing.
   */
  List<Quote> of(Theme theme) {
    return chosen.getOrDefault(theme.id(), List.of());
  }

  private static List<Quote> chosen(List<Quote> quotes, List<String> findings, boolean areFound) {
    List<String> said = new ArrayList<>(findings);
    List<Quote> chosen = new ArrayList<>();
    for (Quote quote : quotes) {
      String words = words(quote.text());
      if (chosen.size() < A_SECTION
          && (isWholeThought(words) || !areFound)
          && said.stream().noneMatch(other -> other.contains(words) || words.contains(other))) {
        said.add(words);
        chosen.add(quote);
      }
    }
    return chosen;
  }

  /** The statement, and what it quotes: the speaker stands before it, and its end may be cut. */
  private static void addSaid(String statement, List<String> said) {
    said.add(words(statement));
    QUOTED
        .matcher(statement)
        .results()
        .map(quoted -> words(quoted.group(1)))
        .filter(Quotes::isWholeThought)
        .forEach(said::add);
  }

  private static boolean isWholeThought(String words) {
    long count = words.chars().filter(character -> character == ' ').count();
    return count >= SHORTEST && count <= LONGEST;
  }

  /** Lower-case words, each with a space after it. */
  private static String words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(lower).replaceAll(" ").strip() + " ";
  }
}
