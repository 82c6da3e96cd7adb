package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.InFigures;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.source.ArticleId;

/**
 * Adds up the parts that an article names for a total and says where they miss it by more than
 * rounding. Parts are the figures in the total's unit that follow it in one sentence after a colon,
 * or one to a line in a list; they are taken for all of the total when they come near it, or when
 * the total is said to be of as many things.
 */
final class PartsComparer {
  private static final BigDecimal NEAR_LOW = new BigDecimal("0.8");
  private static final BigDecimal NEAR_HIGH = new BigDecimal("1.25");
  private static final int FEWEST = 2;
  private static final int LONGEST_LINE = 12;
  private static final int FARTHEST = 3;
  private static final Set<String> OPENERS = Set.of(":", "—", "–", "--");

  private record Place(Claim claim, FigureMention figure) {
    int start() {
      return figure.span().start();
    }
  }

  private PartsComparer() {}

  /** In the order of the totals. */
  static List<Comparison> compare(List<WeighedClaim> claims) {
    List<Comparison> comparisons = new ArrayList<>();
    List<Place> ofArticle = new ArrayList<>();
    @Nullable ArticleId article = null;
    for (WeighedClaim weighed : claims) {
      Claim claim = weighed.claim();
      if (!claim.article().equals(article)) {
        addComparisons(ofArticle, comparisons);
        ofArticle.clear();
        article = claim.article();
      }
      for (FigureMention figure : claim.figures()) {
        boolean isNew =
            ofArticle.isEmpty()
                || ofArticle.get(ofArticle.size() - 1).start() < figure.span().start();
        if (isNew && figure.kind() == FigureMention.Kind.AMOUNT) {
          ofArticle.add(new Place(claim, figure));
        }
      }
    }
    addComparisons(ofArticle, comparisons);
    return comparisons;
  }

  private static void addComparisons(List<Place> places, List<Comparison> comparisons) {
    for (int i = 0; i < places.size(); i++) {
      List<Place> parts = isLine(places.get(i)) ? List.of() : parts(places, i);
      if (parts.size() >= FEWEST && isWhole(places, i, parts) && misses(places.get(i), parts)) {
        comparisons.add(comparison(places.get(i), parts));
      }
    }
  }

  private static List<Place> parts(List<Place> places, int total) {
    List<Place> listed = listed(places, total);
    return listed.size() >= FEWEST ? listed : enumerated(places, total);
  }

  /** The figures of the short lines with a label each that follow the total's paragraph. */
  private static List<Place> listed(List<Place> places, int total) {
    Place whole = places.get(total);
    List<Place> parts = new ArrayList<>();
    int paragraph = whole.claim().paragraph();
    for (int i = total + 1; i < places.size(); i++) {
      Place place = places.get(i);
      int distance = place.claim().paragraph() - paragraph;
      if (isLine(place) && isSmaller(place, whole) && distance > 0 && distance <= FARTHEST) {
        parts.add(place);
        paragraph = place.claim().paragraph();
      } else if (!parts.isEmpty() || distance > FARTHEST) {
        break;
      }
    }
    return parts;
  }

  private static boolean isLine(Place place) {
    Claim claim = place.claim();
    boolean isLabelled =
        claim.tokens().stream()
            .anyMatch(
                token -> OPENERS.contains(token.lower()) && token.span().end() <= place.start());
    long words = claim.tokens().stream().filter(Token::isWord).count();
    return isLabelled && words <= LONGEST_LINE && claim.figures().size() == 1;
  }

  /**
   * The figures after a colon in the total's sentence: "$9 billion: $5 billion for …, $4 billion
   * …".
   */
  private static List<Place> enumerated(List<Place> places, int total) {
    Place whole = places.get(total);
    List<Place> parts = new ArrayList<>();
    for (int i = total + 1; i < places.size(); i++) {
      Place place = places.get(i);
      if (place.claim().sentence() != whole.claim().sentence() || !isSmaller(place, whole)) {
        break;
      }
      parts.add(place);
    }
    return !parts.isEmpty() && isOpened(whole, parts.get(0)) ? parts : List.of();
  }

  private static boolean isOpened(Place whole, Place first) {
    return whole.claim().tokens().stream()
        .filter(token -> token.span().start() >= whole.figure().span().end())
        .filter(token -> token.span().end() <= first.start())
        .anyMatch(token -> OPENERS.contains(token.lower()));
  }

  private static boolean isSmaller(Place part, Place whole) {
    return part.figure().unit().equals(whole.figure().unit())
        && part.figure().value().compareTo(whole.figure().value()) < 0;
  }

  /** Whether the parts are all there are, and no examples. */
  private static boolean isWhole(List<Place> places, int total, List<Place> parts) {
    Place whole = places.get(total);
    boolean isCounted =
        whole.claim().figures().stream()
            .anyMatch(figure ->
                !figure.unit().equals(whole.figure().unit())
                    && figure.value().compareTo(BigDecimal.valueOf(parts.size())) == 0);
    BigDecimal share = sum(parts).divide(whole.figure().value(), java.math.MathContext.DECIMAL64);
    return isCounted || (share.compareTo(NEAR_LOW) >= 0 && share.compareTo(NEAR_HIGH) <= 0);
  }

  private static BigDecimal sum(List<Place> parts) {
    return parts.stream()
        .map(part -> part.figure().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether the sum is farther from the total than the digits left out of all of them can be. */
  private static boolean misses(Place whole, List<Place> parts) {
    BigDecimal gap = sum(parts).subtract(whole.figure().value());
    BigDecimal slack = slack(whole.figure());
    for (Place part : parts) {
      slack = slack.add(slack(part.figure()));
    }
    Bound bound = whole.figure().bound();
    boolean isAllowed =
        (bound == Bound.AT_LEAST && gap.signum() > 0)
            || (bound == Bound.AT_MOST && gap.signum() < 0);
    return !isAllowed && gap.abs().compareTo(slack) > 0;
  }

  private static BigDecimal slack(FigureMention figure) {
    BigDecimal value = figure.value().stripTrailingZeros();
    BigDecimal group =
        BigDecimal.ONE.scaleByPowerOfTen((value.precision() - value.scale() - 1) / 3 * 3);
    BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).min(group);
    BigDecimal rounding = digit.multiply(new BigDecimal("0.5"));
    return figure.approximate() || figure.bound() != null
        ? rounding.max(figure.value().multiply(new BigDecimal("0.1")))
        : rounding;
  }

  private static Comparison comparison(Place whole, List<Place> parts) {
    FigureMention total = whole.figure();
    BigDecimal sum = sum(parts);
    ArticleId article = whole.claim().article();
    String words =
        parts.stream()
            .map(part -> Figures.words(part.claim(), part.figure()))
            .collect(Collectors.joining(" + "));
    List<EvidenceSpan> evidence =
        parts.stream().map(part -> part.claim().evidence()).distinct().toList();
    String measures = total.measures().isEmpty() ? "total" : total.measures();
    Figure added =
        new Figure(
            sum.stripTrailingZeros().scale() < 0 ? sum.setScale(0) : sum,
            total.unit(),
            false,
            null,
            "sum of the parts",
            words,
            List.of(article));
    Figure stated = Figures.figure(total, Figures.words(whole.claim(), total), List.of(article));
    return new Comparison(
        measures,
        List.of(
            new InFigures(stated, List.of(whole.claim().evidence())),
            new InFigures(added, evidence)),
        Verdict.TOTAL_MISSES_PARTS,
        why(total.value(), sum, parts.size()));
  }

  private static String why(BigDecimal total, BigDecimal sum, int parts) {
    boolean isShort = sum.compareTo(total) < 0;
    return String.format(
        Locale.ROOT,
        "The %d parts that the article names add up to %s %s than the total it gives.",
        parts,
        Rounding.percentApart(total, sum),
        isShort ? "less" : "more");
  }
}
