package org.readout.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.model.source.ArticleId;

/**
 * Which outcomes of two editions rest on the same words: on the same place of the same file, by its
 * digest, or on a passage that reads the same wherever it stands.
 */
final class SharedEvidence {
  private final Edition before;
  private final Edition now;
  private final Map<String, List<Held>> places = new HashMap<>();
  private final Map<String, List<Held>> wordings = new HashMap<>();
  private final Map<ArticleId, String> files = new HashMap<>();

  SharedEvidence(Edition before, Edition now) {
    this.before = before;
    this.now = now;
    before.articles().forEach(article -> files.put(article.id(), article.sha256()));
    Map<ArticleId, String> later = new HashMap<>();
    now.articles().forEach(article -> later.put(article.id(), article.sha256()));
    for (int i = 0; i < now.outcomes().size(); i++) {
      for (EvidenceSpan span : now.outcomes().get(i).evidence()) {
        Held held = new Held(i, span);
        String file = later.getOrDefault(span.article(), "");
        if (!file.isEmpty()) {
          places.computeIfAbsent(file, key -> new ArrayList<>()).add(held);
        }
        wordings
            .computeIfAbsent(WordVectors.folded(span.text()), key -> new ArrayList<>())
            .add(held);
      }
    }
  }

  /**
   * What an outcome of the earlier edition shares with those of the later one.
   *
   * @return by the later outcome's index, how much of the shorter list of evidence is shared: above
   *     0, up to 1
   */
  Map<Integer, Double> of(int outcome) {
    Outcome earlier = before.outcomes().get(outcome);
    Map<Integer, Set<EvidenceSpan>> theirs = new HashMap<>();
    Map<Integer, Set<EvidenceSpan>> ours = new HashMap<>();
    for (EvidenceSpan span : earlier.evidence()) {
      for (Held held : sameAs(span)) {
        theirs.computeIfAbsent(held.outcome, key -> new LinkedHashSet<>()).add(held.span);
        ours.computeIfAbsent(held.outcome, key -> new LinkedHashSet<>()).add(span);
      }
    }
    Map<Integer, Double> shared = new TreeMap<>();
    theirs.forEach((later, spans) -> {
      int common = Math.min(spans.size(), ours.getOrDefault(later, Set.of()).size());
      int shorter =
          Math.min(earlier.evidence().size(), now.outcomes().get(later).evidence().size());
      shared.put(later, (double) common / shorter);
    });
    return shared;
  }

  private List<Held> sameAs(EvidenceSpan span) {
    List<Held> same =
        new ArrayList<>(wordings.getOrDefault(WordVectors.folded(span.text()), List.of()));
    String file = files.getOrDefault(span.article(), "");
    for (Held held : places.getOrDefault(file, List.of())) {
      if (held.span.span().overlaps(span.span())) {
        same.add(held);
      }
    }
    return same;
  }

  private record Held(int outcome, EvidenceSpan span) {}
}
