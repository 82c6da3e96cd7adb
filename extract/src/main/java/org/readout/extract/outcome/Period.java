package org.readout.extract.outcome;

import java.util.Set;
import java.util.TreeSet;
import org.readout.model.claim.Claim;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;

/**
 * What time a figure is of. What flows or stands at some level, such as trade or output, has a
 * value for each year, and a target is not the value reached; a road has one length.
 */
final class Period {
  private static final Set<String> FLOWS =
      Set.of(
          "trade",
          "export",
          "import",
          "turnov",
          "commerc",
          "invest",
          "output",
          "sale",
          "growth",
          "deficit",
          "surplu",
          "product",
          "inflat",
          "consumpt",
          "aid",
          "debt",
          "spend",
          "revenu",
          "tourist",
          "visitor",
          "student");
  private static final Set<String> AHEAD =
      Set.of(
          "target",
          "goal",
          "aim",
          "aims",
          "want",
          "wants",
          "expected",
          "expects",
          "hope",
          "hopes",
          "will",
          "would",
          "raise",
          "bring",
          "bringing",
          "boost",
          "double",
          "triple",
          "reach",
          "forecast",
          "projected",
          "set");
  private static final int NEAR = 12;

  private Period() {}

  /** Whether the two figures can be of one time. */
  static boolean canBeOne(MeasuredFigure one, MeasuredFigure other) {
    if (one.measured().stream().noneMatch(FLOWS::contains)) {
      return true;
    }
    Set<String> mine = years(one);
    Set<String> theirs = years(other);
    boolean isOtherYear =
        !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    return !isOtherYear && isAhead(one) == isAhead(other);
  }

  private static Set<String> years(MeasuredFigure figure) {
    Set<String> years = new TreeSet<>();
    for (FigureMention mention : figure.claim().claim().figures()) {
      if (mention.isYear()) {
        years.add(mention.value().toPlainString());
      }
    }
    return years;
  }

  /** Whether the words before the figure tell of a target or of what is expected. */
  private static boolean isAhead(MeasuredFigure figure) {
    Claim claim = figure.claim().claim();
    int last = 0;
    while (last < claim.tokens().size()
        && claim.tokens().get(last).span().end() <= figure.figure().span().start()) {
      last++;
    }
    return claim.tokens().subList(Math.max(0, last - NEAR), last).stream()
        .anyMatch((Token token) -> token.isOneOf(AHEAD));
  }
}
