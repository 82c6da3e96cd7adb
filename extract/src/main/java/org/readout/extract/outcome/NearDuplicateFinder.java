package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;

/**
 * Finds articles that repeat another by the runs of five words they share. What counts is the clean
 * text, so that page furniture makes no copy. A follow-up of another day brings the background of
 * the story again; it is a copy only where that is most of it. A short first report is one where a
 * longer report of the day takes up a third of it.
 */
public final class NearDuplicateFinder {
  private static final int RUN = 5;
  private static final int SHORT = 150;

  private record Candidate(
      ArticleId id, @Nullable LocalDate published, int length, Set<String> runs) {}

  public NearDuplicates find(List<CleanText> articles) {
    List<Candidate> candidates = new ArrayList<>();
    for (CleanText article : articles) {
      Shingles.Words words = Shingles.words(article.text());
      LocalDate published = article.article().provenance().published();
      candidates.add(
          new Candidate(article.article().id(), published, words.size(), words.runs(RUN)));
    }
    candidates.sort(
        Comparator.comparing(
                Candidate::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
            .thenComparing(Candidate::id));
    int[] family = new int[candidates.size()];
    for (int i = 0; i < family.length; i++) {
      family[i] = i;
    }
    for (int i = 0; i < family.length; i++) {
      for (int j = i + 1; j < family.length; j++) {
        if (repeats(candidates.get(i), candidates.get(j))) {
          join(family, i, j);
        }
      }
    }
    Map<ArticleId, ArticleId> originals = new TreeMap<>();
    for (int i = 0; i < family.length; i++) {
      if (family[i] != i) {
        originals.put(candidates.get(i).id(), candidates.get(family[i]).id());
      }
    }
    return new NearDuplicates(originals);
  }

  /** Candidates stand in the order of originals, so the smaller number leads the family. */
  private static void join(int[] family, int one, int other) {
    int first = Math.min(family[one], family[other]);
    int second = Math.max(family[one], family[other]);
    for (int i = 0; i < family.length; i++) {
      if (family[i] == second) {
        family[i] = first;
      }
    }
  }

  private static boolean repeats(Candidate one, Candidate other) {
    double containment = Shingles.containment(one.runs(), other.runs());
    double jaccard = Shingles.jaccard(one.runs(), other.runs());
    if (one.published() != null
        && other.published() != null
        && !one.published().equals(other.published())) {
      return jaccard >= 0.35 || containment >= 0.55;
    }
    boolean taken = Math.min(one.length(), other.length()) <= SHORT && containment >= 0.3;
    return taken || jaccard >= 0.2 || containment >= 0.4;
  }
}
