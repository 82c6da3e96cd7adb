package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.Theme;

/** The place of what speaks to none of the user's themes; it is there only where it is needed. */
final class OtherMatters {
  static final String ID = "other";
  private static final Theme THEME = new Theme(ID, "Other matters", "", List.of());

  private OtherMatters() {}

  /** The user's themes, and this one behind them where something belongs nowhere else. */
  static List<Theme> behind(List<Theme> themes, List<Outcome> outcomes, List<Quote> quotes) {
    boolean used =
        outcomes.stream().anyMatch(outcome -> outcome.theme().equals(ID))
            || quotes.stream().anyMatch(quote -> quote.theme().equals(ID));
    boolean known = themes.stream().anyMatch(theme -> theme.id().equals(ID));
    if (!used || known) {
      return themes;
    }
    List<Theme> all = new ArrayList<>(themes);
    all.add(THEME);
    return List.copyOf(all);
  }
}
