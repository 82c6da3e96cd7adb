package org.readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.compare.OutcomeMatcher.Match;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Alteration;
import org.readout.model.outcome.Change;
import org.readout.model.outcome.Change.Appeared;
import org.readout.model.outcome.Change.Kept;
import org.readout.model.outcome.Change.Merged;
import org.readout.model.outcome.Change.Split;
import org.readout.model.outcome.Change.Vanished;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.model.source.ArticleId;

/** Says what changed from one edition of a briefing to the next. */
public final class EditionComparer {
  private final Edition before;
  private final Edition now;
  private final KnownArticles articles;
  private final Map<Integer, Integer> earlier = new HashMap<>();
  private final Map<Integer, Match> akinOfLater = new HashMap<>();
  private final Map<Integer, Match> akinOfEarlier = new HashMap<>();

  private EditionComparer(Edition before, Edition now) {
    this.before = before;
    this.now = now;
    this.articles = new KnownArticles(before, now);
    OutcomeMatcher matcher = new OutcomeMatcher(before, now);
    matcher.matches().forEach(match -> earlier.put(match.now(), match.before()));
    for (Match match : matcher.akin()) {
      akinOfLater.putIfAbsent(match.now(), match);
      akinOfEarlier.putIfAbsent(match.before(), match);
    }
  }

  /** What became of each outcome; the same editions give the same changes. */
  public static Changes compare(Edition before, Edition now) {
    return new EditionComparer(before, now).changes();
  }

  private Changes changes() {
    List<Change> all = new ArrayList<>();
    for (int i = 0; i < now.outcomes().size(); i++) {
      all.add(later(i));
    }
    Set<Integer> found = new HashSet<>(earlier.values());
    for (int i = 0; i < before.outcomes().size(); i++) {
      if (!found.contains(i)) {
        all.add(lost(i));
      }
    }
    return new Changes(before, now, all);
  }

  private Change later(int i) {
    Outcome outcome = now.outcomes().get(i);
    Integer match = earlier.get(i);
    if (match != null) {
      Outcome known = before.outcomes().get(match);
      return new Kept(known, outcome, alterations(known, outcome));
    }
    Match akin = akinOfLater.get(i);
    return akin == null
        ? new Appeared(outcome, articles.origin(outcome))
        : new Split(before.outcomes().get(akin.before()), outcome);
  }

  private Change lost(int i) {
    Outcome outcome = before.outcomes().get(i);
    Match akin = akinOfEarlier.get(i);
    return akin == null
        ? new Vanished(outcome, articles.reason(outcome))
        : new Merged(outcome, now.outcomes().get(akin.now()));
  }

  private List<Alteration> alterations(Outcome known, Outcome outcome) {
    List<Alteration> alterations = new ArrayList<>();
    if (known.status() != outcome.status()) {
      alterations.add(new Alteration.Firmness(known.status(), outcome.status()));
    }
    FigureSteps.between(known.figures(), outcome.figures()).ifPresent(alterations::add);
    backing(known, outcome).ifPresent(alterations::add);
    return alterations;
  }

  private Optional<Alteration> backing(Outcome known, Outcome outcome) {
    if (known.corroboration().independent() == outcome.corroboration().independent()) {
      return Optional.empty();
    }
    Set<ArticleId> telling = new TreeSet<>();
    for (EvidenceSpan span : outcome.evidence()) {
      telling.add(span.article());
    }
    for (EvidenceSpan span : known.evidence()) {
      articles.nowOf(span.article()).ifPresent(telling::remove);
    }
    return Optional.of(
        new Alteration.Backing(
            known.corroboration(), outcome.corroboration(), List.copyOf(telling)));
  }
}
