package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.claim.FigureMention;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.Reading;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.source.ArticleId;

/**
 * Sets figures for the same measured thing side by side. Two figures are for the same thing when
 * their units measure the same dimension, the head nouns of what they measure have the same stem,
 * the claims around them share words and, unless it is a sum or a size that belongs to the thing
 * itself, their statuses can be of one act. Only figures of independent articles are compared.
 */
final class FigureComparer {
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");
  private static final BigDecimal COARSE_ROUNDING = new BigDecimal("0.1");
  private static final double SHARED_CONTEXT = 0.12;
  private static final int MOST_SCOPES = 3;
  private static final Set<String> DURATIONS = Set.of("hours", "days", "weeks", "months", "years");

  private final Stems stems;
  private final UnaryOperator<ArticleId> family;

  FigureComparer(Stems stems, UnaryOperator<ArticleId> family) {
    this.stems = stems;
    this.family = family;
  }

  private record Mention(WeighedClaim claim, FigureMention figure, List<String> measured) {
    ArticleId article() {
      return claim.claim().article();
    }

    BigDecimal amount() {
      return Dimension.of(figure.unit()).inBaseUnit(figure.value());
    }

    /** The head noun's stem: what is measured. */
    String head() {
      return measured.get(measured.size() - 1);
    }
  }

  /** Discrepancies first, the others in the order of the articles, other scopes last. */
  List<Comparison> compare(List<WeighedClaim> claims) {
    List<Mention> mentions = mentions(claims);
    List<List<Mention>> groups = new ArrayList<>();
    for (Mention mention : mentions) {
      groups.stream()
          .filter(group -> group.stream().allMatch(member -> isSameThing(member, mention)))
          .findFirst()
          .orElseGet(() -> {
            List<Mention> group = new ArrayList<>();
            groups.add(group);
            return group;
          })
          .add(mention);
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (List<Mention> group : groups) {
      addComparison(group, comparisons);
    }
    addScopes(groups, comparisons);
    comparisons.sort(Comparator.comparing(Comparison::verdict, FigureComparer::byUrgency));
    return List.copyOf(comparisons);
  }

  private static int byUrgency(Verdict one, Verdict other) {
    return Boolean.compare(other == Verdict.DIFFER, one == Verdict.DIFFER);
  }

  private List<Mention> mentions(List<WeighedClaim> claims) {
    List<Mention> mentions = new ArrayList<>();
    for (WeighedClaim claim : claims) {
      for (FigureMention figure : claim.claim().figures()) {
        List<String> measured = stems.of(figure.measures());
        boolean counts =
            figure.kind() == FigureMention.Kind.AMOUNT && !DURATIONS.contains(figure.unit());
        if (counts && !measured.isEmpty()) {
          mentions.add(new Mention(claim, figure, measured));
        }
      }
    }
    return mentions;
  }

  private boolean isSameThing(Mention one, Mention other) {
    return measureSame(one, other)
        && Dimension.of(one.figure().unit()).equals(Dimension.of(other.figure().unit()))
        && (isProperty(one) || canBeOneAct(one.claim(), other.claim()))
        && (one.article().equals(other.article())
            ? one.amount().compareTo(other.amount()) == 0
            : sharedContext(one, other) >= SHARED_CONTEXT);
  }

  /** A cost or a length belongs to the thing, whatever is said of it; doses belong to an act. */
  private static boolean isProperty(Mention mention) {
    String unit = mention.figure().unit();
    return isMoney(unit) || Dimension.isPhysical(unit);
  }

  private static boolean isMoney(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
  }

  /** Most of the shorter description stands in the longer one, a head noun among it. */
  private static boolean measureSame(Mention one, Mention other) {
    Set<String> mine = new TreeSet<>(one.measured());
    Set<String> theirs = new TreeSet<>(other.measured());
    Set<String> shared = new TreeSet<>(mine);
    shared.retainAll(theirs);
    boolean head = shared.contains(one.head()) || shared.contains(other.head());
    return head && shared.size() * 3 >= Math.min(mine.size(), theirs.size()) * 2;
  }

  private static double sharedContext(Mention one, Mention other) {
    return StemFrequency.cosine(one.claim().vector(), other.claim().vector());
  }

  /** Delivered and promised are two acts; planned and signed can be one. */
  private static boolean canBeOneAct(WeighedClaim one, WeighedClaim other) {
    return Acts.canBeOne(one.status().status(), other.status().status());
  }

  private void addComparison(List<Mention> group, List<Comparison> comparisons) {
    Map<String, List<Mention>> values = new LinkedHashMap<>();
    for (Mention mention : group) {
      values.computeIfAbsent(Figures.key(mention.figure()), key -> new ArrayList<>()).add(mention);
    }
    Set<ArticleId> families = new TreeSet<>();
    group.forEach(mention -> families.add(family.apply(mention.article())));
    if (values.size() < 2 || families.size() < 2) {
      return;
    }
    List<Mention> distinct = values.values().stream().map(mentions -> mentions.get(0)).toList();
    Verdict verdict = verdict(distinct);
    List<Reading> readings = values.values().stream().map(FigureComparer::reading).toList();
    comparisons.add(
        new Comparison(
            distinct.get(0).figure().measures(), readings, verdict, why(distinct, verdict)));
  }

  /** Sums that a reader might set against each other although they pay for different things. */
  private void addScopes(List<List<Mention>> groups, List<Comparison> comparisons) {
    int scopes = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int k = i + 1; k < groups.size() && scopes < MOST_SCOPES; k++) {
        Mention one = groups.get(i).get(0);
        Mention other = groups.get(k).get(0);
        if (isOtherScope(one, other)) {
          scopes++;
          comparisons.add(
              new Comparison(
                  one.figure().measures() + " and " + other.figure().measures(),
                  List.of(reading(groups.get(i)), reading(groups.get(k))),
                  Verdict.DIFFERENT_SCOPE,
                  "The sums are for different things: "
                      + one.figure().measures()
                      + ", and "
                      + other.figure().measures()
                      + "."));
        }
      }
    }
  }

  private static boolean isOtherScope(Mention one, Mention other) {
    boolean sharesWord = one.measured().stream().anyMatch(other.measured()::contains);
    return isMoney(one.figure().unit())
        && one.figure().unit().equals(other.figure().unit())
        && !one.head().equals(other.head())
        && !one.article().equals(other.article())
        && sharesWord
        && !agree(one, other);
  }

  private static Reading reading(List<Mention> mentions) {
    Set<ArticleId> articles = new TreeSet<>();
    mentions.forEach(mention -> articles.add(mention.article()));
    Mention first = mentions.get(0);
    return new Reading(
        Figures.figure(
            first.figure(),
            Figures.words(first.claim().claim(), first.figure()),
            List.copyOf(articles)),
        mentions.stream().map(mention -> mention.claim().claim().evidence()).distinct().toList());
  }

  private static Verdict verdict(List<Mention> distinct) {
    for (int i = 0; i < distinct.size(); i++) {
      for (int k = i + 1; k < distinct.size(); k++) {
        if (!agree(distinct.get(i), distinct.get(k))) {
          return Verdict.DIFFER;
        }
      }
    }
    return Verdict.AGREE_AFTER_CONVERSION;
  }

  private static boolean agree(Mention one, Mention other) {
    BigDecimal difference = share(one.amount(), other.amount());
    boolean loose = isLoose(one.figure()) || isLoose(other.figure());
    return difference.compareTo(loose ? COARSE_ROUNDING : ROUNDING) <= 0;
  }

  private static boolean isLoose(FigureMention figure) {
    Bound bound = figure.bound();
    return figure.approximate() || bound != null;
  }

  /** How far apart two amounts are, as a share of the larger. */
  private static BigDecimal share(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return larger.signum() == 0
        ? BigDecimal.ZERO
        : one.subtract(other).abs().divide(larger, MathContext.DECIMAL64);
  }

  private static String why(List<Mention> distinct, Verdict verdict) {
    Mention first = distinct.get(0);
    Mention second = distinct.get(1);
    BigDecimal percent =
        share(first.amount(), second.amount())
            .multiply(BigDecimal.valueOf(100))
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String apart = percent.toPlainString() + " percent apart";
    if (verdict == Verdict.DIFFER) {
      return "Independent articles give figures that are "
          + apart
          + ", more than rounding explains.";
    }
    return first.figure().unit().equals(second.figure().unit())
        ? "The figures are " + apart + ", which rounding explains."
        : "Converted to one unit the figures are " + apart + ", which rounding explains.";
  }
}
