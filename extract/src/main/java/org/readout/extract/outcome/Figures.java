package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Figure;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;
import org.readout.model.source.ArticleId;

/** Makes a record's figures out of the ones read in claims. */
final class Figures {
  private static final Set<String> PERIODS = Set.of("hours", "days", "weeks");
  private static final Set<String> VISITS =
      Set.of("visit", "stay", "trip", "tour", "stop", "stopover", "swing", "journey");
  private static final Set<String> GROUPS = Set.of("nations", "countries", "states", "powers");

  private Figures() {}

  static Figure figure(FigureMention mention, String text, List<ArticleId> articles) {
    return new Figure(
        mention.value(),
        mention.unit(),
        mention.approximate(),
        mention.bound(),
        mention.measures(),
        text,
        articles);
  }

  /** A count of hardly anything: "two relations", "two companies" tell nothing of an outcome. */
  private static boolean isTrifle(FigureMention mention) {
    boolean counted =
        mention.measures().toLowerCase(Locale.ROOT).endsWith(mention.unit())
            && !mention.unit().isEmpty();
    return counted && mention.value().compareTo(BigDecimal.TWO) <= 0;
  }

  /** Whether a figure measures something that an outcome may carry. */
  static boolean tells(FigureMention mention) {
    return mention.kind() == FigureMention.Kind.AMOUNT
        && !isTrifle(mention)
        && !isOfTheVisit(mention)
        && !isGroup(mention);
  }

  /** Whether the dossier's list of figures has it: all but years that only tell when. */
  static boolean isListed(FigureMention mention) {
    return !mention.isYear() || !mention.measures().isEmpty();
  }

  /** "A two-day visit": how long the visit was is no part of what came of it. */
  private static boolean isOfTheVisit(FigureMention mention) {
    String measures = mention.measures().toLowerCase(Locale.ROOT);
    String head = measures.substring(measures.lastIndexOf(' ') + 1);
    return PERIODS.contains(mention.unit()) && VISITS.contains(head);
  }

  /** "The seven leading nations": a group that is called by its number. */
  private static boolean isGroup(FigureMention mention) {
    return GROUPS.contains(mention.unit()) && mention.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** The figures of a claim that measure something. */
  static List<FigureMention> amounts(Claim claim) {
    return claim.figures().stream().filter(Figures::tells).toList();
  }

  /** Two figures with the same key are one: the value in its unit. */
  static String key(FigureMention mention) {
    return key(mention.value(), mention.unit());
  }

  /** Every figure of the claims that {@code counts}, once, in the order of the claims. */
  static List<Figure> distinct(List<Claim> claims, Predicate<FigureMention> counts) {
    Map<String, Figure> distinct = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (FigureMention mention : claim.figures()) {
        if (counts.test(mention)) {
          distinct.merge(
              key(mention),
              figure(mention, words(claim, mention), List.of(claim.article())),
              Figures::joined);
        }
      }
    }
    return List.copyOf(distinct.values());
  }

  /** The figures and those of {@code more} that are not among them. */
  static List<Figure> withMore(List<Figure> figures, List<Figure> more) {
    Map<String, Figure> distinct = new LinkedHashMap<>();
    figures.forEach(figure -> distinct.put(key(figure), figure));
    more.forEach(figure -> distinct.merge(key(figure), figure, Figures::joined));
    return List.copyOf(distinct.values());
  }

  private static String key(Figure figure) {
    return key(figure.value(), figure.unit());
  }

  private static String key(BigDecimal value, String unit) {
    return value.stripTrailingZeros().toPlainString() + " " + unit;
  }

  private static Figure joined(Figure one, Figure other) {
    Set<ArticleId> articles = new LinkedHashSet<>(one.articles());
    articles.addAll(other.articles());
    return new Figure(
        one.value(),
        one.unit(),
        one.approximate(),
        one.bound(),
        one.measures(),
        one.text(),
        List.copyOf(articles));
  }

  /** The words of a figure as the claim's clean text has them. */
  static String words(Claim claim, FigureMention mention) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Token token : claim.tokens()) {
      if (mention.span().contains(token.span())) {
        if (last >= 0 && token.span().start() > last) {
          words.append(' ');
        }
        words.append(token.text());
        last = token.span().end();
      }
    }
    return words.toString();
  }
}
