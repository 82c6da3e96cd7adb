package org.readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;

/**
 * Finds which outcomes of two editions are the same. Ids say nothing: they count anew in each. What
 * counts is, in this order, the evidence that both rest on, the words, the theme, the speaker and
 * the figures. Status and figures may differ, since that is what is looked for.
 */
final class OutcomeMatcher {
  /** Outcomes that share evidence are the same where their statements are at least so alike. */
  private static final double SAME_EVIDENCE = 0.3;

  /** Outcomes from other articles are the same where their words are at least so alike. */
  private static final double SAME_WORDS = 0.4;

  /** A word that more outcomes have makes no two of them worth a look. */
  private static final int COMMON = 60;

  private final Edition before;
  private final Edition now;
  private final WordVectors statements;
  private final WordVectors words;
  private final SharedEvidence evidence;
  private final List<Match> matches = new ArrayList<>();
  private final List<Match> akin = new ArrayList<>();

  OutcomeMatcher(Edition before, Edition now) {
    this.before = before;
    this.now = now;
    List<Outcome> all = Stream.concat(before.outcomes().stream(), now.outcomes().stream()).toList();
    this.statements = new WordVectors(all.stream().map(Outcome::statement).toList());
    this.words = new WordVectors(all.stream().map(OutcomeMatcher::allWords).toList());
    this.evidence = new SharedEvidence(before, now);
    match();
  }

  /** The pairs that are the same, in the order of the later edition; no outcome is in two. */
  List<Match> matches() {
    return matches;
  }

  /**
   * The pairs that rest on the same words and would be the same if one of them were not in a closer
   * pair, closest first.
   */
  List<Match> akin() {
    return akin;
  }

  private void match() {
    List<Match> candidates = candidates();
    candidates.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparingInt(Match::now)
            .thenComparingInt(Match::before));
    Set<Integer> earlier = new HashSet<>();
    Set<Integer> later = new HashSet<>();
    for (Match candidate : candidates) {
      if (earlier.contains(candidate.before) || later.contains(candidate.now)) {
        if (candidate.sharesEvidence) {
          akin.add(candidate);
        }
      } else {
        earlier.add(candidate.before);
        later.add(candidate.now);
        matches.add(candidate);
      }
    }
    matches.sort(Comparator.comparingInt(Match::now));
  }

  private List<Match> candidates() {
    Map<String, List<Integer>> holders = holders();
    List<Match> candidates = new ArrayList<>();
    for (int i = 0; i < before.outcomes().size(); i++) {
      Map<Integer, Double> shared = evidence.of(i);
      Set<Integer> near = new TreeSet<>(shared.keySet());
      for (String word : words.words(i)) {
        List<Integer> having = holders.getOrDefault(word, List.of());
        if (having.size() <= COMMON) {
          near.addAll(having);
        }
      }
      for (int j : near) {
        consider(i, j, shared.getOrDefault(j, 0.0), candidates);
      }
    }
    return candidates;
  }

  private Map<String, List<Integer>> holders() {
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int j = 0; j < now.outcomes().size(); j++) {
      for (String word : words.words(later(j))) {
        holders.computeIfAbsent(word, key -> new ArrayList<>()).add(j);
      }
    }
    return holders;
  }

  private void consider(int i, int j, double shared, List<Match> candidates) {
    double statement = statements.likeness(i, later(j));
    double all = words.likeness(i, later(j));
    Outcome earlier = before.outcomes().get(i);
    Outcome later = now.outcomes().get(j);
    double support =
        0.06 * (earlier.theme().equals(later.theme()) ? 1 : 0)
            + 0.02 * (speaker(earlier).equals(speaker(later)) ? 1 : 0)
            + 0.04 * (haveAFigureInCommon(earlier, later) ? 1 : 0);
    boolean isSame =
        shared > 0 ? statement >= SAME_EVIDENCE : (statement + all) / 2 + support >= SAME_WORDS;
    if (isSame) {
      double score = 0.4 * shared + 0.25 * statement + 0.25 * all + support;
      candidates.add(new Match(i, j, score, shared > 0));
    }
  }

  private int later(int j) {
    return before.outcomes().size() + j;
  }

  private static String allWords(Outcome outcome) {
    StringBuilder text = new StringBuilder(outcome.statement());
    for (EvidenceSpan span : outcome.evidence()) {
      text.append(' ').append(span.text());
    }
    return text.toString();
  }

  private static String speaker(Outcome outcome) {
    Attribution attribution = outcome.attribution();
    return attribution == null ? "" : WordVectors.folded(attribution.source());
  }

  private static boolean haveAFigureInCommon(Outcome one, Outcome other) {
    return one.figures().stream()
        .anyMatch(figure ->
            other.figures().stream().anyMatch(it -> FigureSteps.isSameAmount(figure, it)));
  }

  /**
   * Two outcomes that are the same.
   *
   * @param before index in the earlier edition
   * @param now index in the later one
   * @param score how alike they are, only good for comparing pairs
   * @param sharesEvidence whether they rest on the same words
   */
  record Match(int before, int now, double score, boolean sharesEvidence) {}
}
