package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.model.claim.Dimension;
import org.readout.model.claim.FigureMention;
import org.readout.model.source.ArticleId;

/**
 * A figure in its claim, with the stems of what it measures; words for one thing ("deals",
 * "accords") have one stem.
 *
 * @param measured in the order of the words, the head noun last
 */
record MeasuredFigure(WeighedClaim claim, FigureMention figure, List<String> measured) {
  private static final Set<String> DURATIONS =
      Set.of("minutes", "hours", "days", "weeks", "months", "years", "decades");
  private static final Set<String> GOODS = Set.of("tonnes", "m3");
  private static final Set<String> INSTRUMENTS = Set.of("memorandums", "agreements");
  private static final Map<String, String> SAME =
      Map.of(
          "deal",
          "agreement",
          "accord",
          "agreement",
          "pact",
          "agreement",
          "contract",
          "agreement",
          "mou",
          "memorandum",
          "memoranda",
          "memorandum");

  /** The figures of the claims that can be set side by side, in their order. */
  static List<MeasuredFigure> of(List<WeighedClaim> claims, Stems stems) {
    List<MeasuredFigure> figures = new ArrayList<>();
    for (WeighedClaim claim : claims) {
      for (FigureMention figure : claim.claim().figures()) {
        List<String> measured =
            stems.of(figure.measures()).stream()
                .map(stem -> SAME.getOrDefault(stem, stem))
                .filter(stem -> !stem.equals("understand"))
                .toList();
        boolean isAmount = figure.kind() == FigureMention.Kind.AMOUNT;
        if (isAmount && !DURATIONS.contains(figure.unit()) && !measured.isEmpty()) {
          figures.add(new MeasuredFigure(claim, figure, measured));
        }
      }
    }
    return figures;
  }

  ArticleId article() {
    return claim.claim().article();
  }

  Dimension dimension() {
    return Dimension.of(figure.unit());
  }

  BigDecimal amount() {
    return dimension().inBaseUnit(figure.value());
  }

  /** The head noun's stem: what is measured. */
  String head() {
    return measured.get(measured.size() - 1);
  }

  boolean isMoney() {
    String unit = figure.unit();
    return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
  }

  /** A cost or a length belongs to the thing, whatever is said of it; doses belong to an act. */
  boolean isProperty() {
    return isMoney() || Dimension.isPhysical(figure.unit());
  }

  /** Whether it is of goods: so many tonnes have been shipped, so many more are promised. */
  boolean isOfGoods() {
    return GOODS.contains(dimension().base());
  }

  /** Whether it counts what is signed, all of it: "seven memorandums of understanding". */
  boolean countsInstruments() {
    String words = figure.measures().toLowerCase(Locale.ROOT);
    boolean isWhole = !words.contains(" of ") || words.endsWith("of understanding");
    return INSTRUMENTS.contains(figure.unit()) && isWhole;
  }

  /** Most of the shorter description stands in the longer one, a head noun among it. */
  boolean measuresSame(MeasuredFigure other) {
    Set<String> mine = new LinkedHashSet<>(measured);
    Set<String> theirs = new LinkedHashSet<>(other.measured);
    Set<String> shared = new LinkedHashSet<>(mine);
    shared.retainAll(theirs);
    boolean head = shared.contains(head()) || shared.contains(other.head());
    return head && shared.size() * 3 >= Math.min(mine.size(), theirs.size()) * 2;
  }

  /** How much the words around the two figures have in common, 0 to 1. */
  double sharedContext(MeasuredFigure other) {
    return claim.vector().overlap(other.claim.vector()).cosine();
  }
}
