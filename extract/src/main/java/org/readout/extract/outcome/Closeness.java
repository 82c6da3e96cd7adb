package org.readout.extract.outcome;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Claim;
import org.readout.model.claim.FigureMention;

/**
 * How much two claims say the same: the cosine of their words, raised where theme, status, speaker
 * or a figure agree as well.
 */
record Closeness(double cosine, boolean theme, boolean status, boolean speaker, boolean figure) {
  private static final double LEAST_COSINE = 0.15;
  private static final double SAME_THEME = 0.05;
  private static final double OTHER_THEME = 0.1;
  private static final double SAME_STATUS = 0.1;
  private static final double SAME_SPEAKER = 0.05;
  private static final double SAME_FIGURE = 0.2;

  static Closeness of(WeighedClaim one, WeighedClaim other) {
    return new Closeness(
        StemFrequency.cosine(one.vector(), other.vector()),
        one.theme().equals(other.theme()),
        one.status().status() == other.status().status(),
        haveOneSpeaker(one.claim(), other.claim()),
        shareAmount(one.claim(), other.claim()));
  }

  double value() {
    double agreement = theme ? SAME_THEME : -OTHER_THEME;
    agreement += status ? SAME_STATUS : 0;
    agreement += speaker ? SAME_SPEAKER : 0;
    agreement += figure ? SAME_FIGURE : 0;
    return cosine < LEAST_COSINE ? 0 : cosine + agreement;
  }

  private static boolean haveOneSpeaker(Claim one, Claim other) {
    return one.attribution() != null
        && other.attribution() != null
        && one.attribution().source().equals(other.attribution().source());
  }

  private static boolean shareAmount(Claim one, Claim other) {
    return Figures.amounts(one).stream()
        .anyMatch(mine ->
            Figures.amounts(other).stream()
                .anyMatch(theirs ->
                    mine.unit().equals(theirs.unit())
                        && mine.value().compareTo(theirs.value()) == 0));
  }

  /** The unit of which both claims give figures, none of them shared; {@code null} without one. */
  static @Nullable String contradiction(Claim one, Claim other) {
    Set<String> units = new TreeSet<>();
    Figures.amounts(one).forEach(figure -> units.add(figure.unit()));
    for (String unit : units) {
      Set<BigDecimal> mine = values(one, unit);
      Set<BigDecimal> theirs = values(other, unit);
      if (!theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)) {
        return unit;
      }
    }
    return null;
  }

  private static Set<BigDecimal> values(Claim claim, String unit) {
    Set<BigDecimal> values = new TreeSet<>();
    Figures.amounts(claim).stream()
        .filter(figure -> figure.unit().equals(unit))
        .map(FigureMention::value)
        .forEach(values::add);
    return values;
  }
}
