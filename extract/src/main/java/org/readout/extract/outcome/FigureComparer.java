package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Comparison.InFigures;
import org.readout.model.outcome.Comparison.Reading;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Status;
import org.readout.model.source.ArticleId;
import org.readout.model.work.GivenUpException;

/**
 * Sets figures for the same measured thing side by side. Two figures are for the same thing when
 * their units measure the same dimension, the head nouns of what they measure have the same stem
 * and the claims around them share words, the more words the farther apart the values are; what is
 * neither a sum nor a size must belong to one act. The numbers of memorandums and agreements that a
 * visit produced are one thing wherever they are told. Only figures of independent articles are
 * compared.
 */
final class FigureComparer {
  private static final double CLOSE = 0.7;
  private static final double FAR = 0.4;
  private static final double LITTLE_CONTEXT = 0.08;
  private static final double SHARED_CONTEXT = 0.12;
  private static final double MUCH_CONTEXT = 0.25;
  private static final double CONTEXT_OF_COUNTS = 0.18;
  private static final int MOST_MEMBERS_COMPARED = 12;

  private final Stems stems;
  private final UnaryOperator<ArticleId> family;

  FigureComparer(Stems stems, UnaryOperator<ArticleId> family) {
    this.stems = stems;
    this.family = family;
  }

  /** Discrepancies first, then the totals that miss their parts, other scopes last. */
  List<Comparison> compare(List<WeighedClaim> claims) {
    List<List<MeasuredFigure>> groups = groups(MeasuredFigure.of(claims, stems));
    List<Comparison> comparisons = new ArrayList<>();
    for (List<MeasuredFigure> group : groups) {
      addComparison(group, comparisons);
    }
    comparisons.addAll(PartsComparer.compare(claims));
    comparisons.addAll(ScopeComparer.compare(groups));
    comparisons.sort(Comparator.comparing(Comparison::verdict));
    return List.copyOf(comparisons);
  }

  private static List<List<MeasuredFigure>> groups(List<MeasuredFigure> figures) {
    List<List<MeasuredFigure>> groups = new ArrayList<>();
    Map<String, Set<Integer>> byStem = new LinkedHashMap<>();
    for (MeasuredFigure figure : figures) {
      GivenUpException.endIfInterrupted();
      int group = groupOf(figure, groups, byStem);
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(figure);
      for (String key : keys(figure)) {
        byStem.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
      }
    }
    return groups;
  }

  /** The first group that shares a stem with the figure and has it measure the same thing. */
  private static int groupOf(
      MeasuredFigure figure, List<List<MeasuredFigure>> groups, Map<String, Set<Integer>> byStem) {
    Set<Integer> candidates = new TreeSet<>();
    keys(figure).forEach(key -> candidates.addAll(byStem.getOrDefault(key, Set.of())));
    return candidates.stream()
        .filter(group -> belongs(figure, groups.get(group)))
        .findFirst()
        .orElse(groups.size());
  }

  private static Set<String> keys(MeasuredFigure figure) {
    Set<String> keys = new LinkedHashSet<>();
    figure.measured().forEach(stem -> keys.add(figure.dimension().base() + " " + stem));
    return keys;
  }

  private static boolean belongs(MeasuredFigure figure, List<MeasuredFigure> group) {
    return group.stream().limit(MOST_MEMBERS_COMPARED).allMatch(one -> isSameThing(one, figure));
  }

  private static boolean isSameThing(MeasuredFigure one, MeasuredFigure other) {
    if (!one.dimension().equals(other.dimension()) || !one.measuresSame(other)) {
      return false;
    }
    if (one.article().equals(other.article())) {
      return one.amount().compareTo(other.amount()) == 0;
    }
    if (!Period.canBeOne(one, other)) {
      return false;
    }
    if (one.isOfGoods() && Acts.areApart(status(one), status(other))) {
      return false;
    }
    double ratio = Rounding.ratio(one.amount(), other.amount());
    if (one.countsInstruments() && other.countsInstruments()) {
      return ratio >= CLOSE && one.measured().equals(other.measured());
    }
    return one.isProperty()
        ? one.sharedContext(other) >= neededContext(ratio)
        : canBeOneAct(one, other, ratio) && one.sharedContext(other) >= CONTEXT_OF_COUNTS;
  }

  /** Values that lie near one another are the likelier to be of one thing. */
  private static double neededContext(double ratio) {
    return ratio >= CLOSE ? LITTLE_CONTEXT : ratio < FAR ? MUCH_CONTEXT : SHARED_CONTEXT;
  }

  /**
   * Delivered and promised are two acts; planned and signed can be one, and so can two that are to
   * come and near one another.
   */
  private static boolean canBeOneAct(MeasuredFigure one, MeasuredFigure other, double ratio) {
    Status mine = status(one);
    Status theirs = status(other);
    return Acts.canBeOne(mine, theirs) || (ratio >= CLOSE && Acts.areToCome(mine, theirs));
  }

  private void addComparison(List<MeasuredFigure> group, List<Comparison> comparisons) {
    Map<String, List<MeasuredFigure>> values = new LinkedHashMap<>();
    for (MeasuredFigure figure : group) {
      values.computeIfAbsent(Figures.key(figure.figure()), key -> new ArrayList<>()).add(figure);
    }
    Set<ArticleId> families = new TreeSet<>();
    group.forEach(figure -> families.add(family.apply(figure.article())));
    if (values.size() < 2 || families.size() < 2) {
      return;
    }
    values.values().forEach(same -> same.sort(Comparator.comparing(FigureComparer::isLoose)));
    List<MeasuredFigure> distinct = values.values().stream().map(same -> same.get(0)).toList();
    Verdict verdict = verdict(distinct);
    List<Reading> readings =
        values.values().stream().<Reading>map(FigureComparer::reading).toList();
    comparisons.add(
        new Comparison(
            distinct.get(0).figure().measures(), readings, verdict, why(distinct, verdict)));
  }

  private static boolean isLoose(MeasuredFigure figure) {
    return figure.figure().approximate() || figure.figure().bound() != null;
  }

  static InFigures reading(List<MeasuredFigure> figures) {
    Set<ArticleId> articles = new TreeSet<>();
    figures.forEach(figure -> articles.add(figure.article()));
    MeasuredFigure first = figures.get(0);
    return new InFigures(
        Figures.figure(
            first.figure(),
            Figures.words(first.claim().claim(), first.figure()),
            List.copyOf(articles)),
        figures.stream().map(figure -> figure.claim().claim().evidence()).distinct().toList());
  }

  private static Verdict verdict(List<MeasuredFigure> distinct) {
    for (int i = 0; i < distinct.size(); i++) {
      for (int k = i + 1; k < distinct.size(); k++) {
        if (!Rounding.explains(distinct.get(i).figure(), distinct.get(k).figure())) {
          return Verdict.DIFFER;
        }
      }
    }
    boolean isOneUnit = distinct.stream().map(one -> one.figure().unit()).distinct().count() == 1;
    return isOneUnit ? Verdict.AGREE_AFTER_ROUNDING : Verdict.AGREE_AFTER_CONVERSION;
  }

  private static String why(List<MeasuredFigure> distinct, Verdict verdict) {
    List<MeasuredFigure> byAmount =
        distinct.stream().sorted(Comparator.comparing(MeasuredFigure::amount)).toList();
    MeasuredFigure least = byAmount.get(0);
    MeasuredFigure most = byAmount.get(byAmount.size() - 1);
    String apart = Rounding.percentApart(least.amount(), most.amount()) + " apart";
    return switch (verdict) {
      case AGREE_AFTER_CONVERSION ->
          "Converted to one unit the figures are " + apart + ", which rounding explains.";
      case AGREE_AFTER_ROUNDING -> "The figures are " + apart + ", which rounding explains.";
      default ->
          "Independent articles give figures that are "
              + apart
              + ", more than rounding explains."
              + foretold(least, most);
    };
  }

  private static String foretold(MeasuredFigure one, MeasuredFigure other) {
    boolean isOnePlanned = isPlanned(one);
    if (!one.countsInstruments() || isOnePlanned == isPlanned(other)) {
      return "";
    }
    MeasuredFigure planned = isOnePlanned ? one : other;
    return " Article "
        + planned.article()
        + " tells beforehand what was planned, the other what came of it.";
  }

  private static boolean isPlanned(MeasuredFigure figure) {
    return status(figure) == Status.PLANNED;
  }

  private static Status status(MeasuredFigure figure) {
    return figure.claim().status().status();
  }
}
