package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

  private Quotes() {}

  /** The chosen quotations of all sections. */
  static List<Quote> chosen(VisitRecord visit) {
    return visit.themes().stream().flatMap(theme -> chosen(visit, theme).stream()).toList();
  }

  /**
   * At most three: whole thoughts, of which neither a finding nor a quotation before says the words
   * already. Where the section has no finding, a short one is better than nothing.
   */
  static List<Quote> chosen(VisitRecord visit, Theme theme) {
    List<String> said = new ArrayList<>();
    visit.outcomes().forEach(outcome -> addSaid(outcome.statement(), said));
    boolean hasFindings =
        visit.outcomes().stream().anyMatch(outcome -> outcome.theme().equals(theme.id()));
    List<Quote> chosen = new ArrayList<>();
    for (Quote quote : visit.quotes()) {
      String words = words(quote.text());
      if (chosen.size() < A_SECTION
          && quote.theme().equals(theme.id())
          && (isWholeThought(words) || !hasFindings)
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
