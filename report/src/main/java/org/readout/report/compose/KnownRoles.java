package org.readout.report.compose;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.VisitRecord;

/** The roles of those who speak: an article that quotes somebody twice gives the role once. */
final class KnownRoles {
  private final PrintableText text;
  private final Map<String, Attribution> known = new HashMap<>();

  KnownRoles(VisitRecord visit, PrintableText text) {
    this.text = text;
    visit.quotes().stream().map(Quote::attribution).forEach(this::learn);
    visit.outcomes().stream().map(Outcome::attribution).forEach(this::learn);
  }

  private void learn(@Nullable Attribution who) {
    if (who != null && who.role() != null && Speaker.isNamed(who)) {
      known.putIfAbsent(who.source(), who);
    }
  }

  /** The role given with the words, else the first that is given anywhere. */
  @Nullable String of(Attribution who) {
    return Speaker.role(who.role() == null ? known.getOrDefault(who.source(), who) : who, text);
  }
}
