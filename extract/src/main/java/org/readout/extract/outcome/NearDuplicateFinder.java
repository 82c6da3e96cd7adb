package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.CleanText;

/**
 * Finds articles that repeat another by the runs of five words they share, in whatever order. What
 * counts is the clean text, so that page furniture makes no copy. A follow-up of another day brings
 * the background of the story again; it is a copy only where that is most of it. A short first
 * report is one where a longer report of the day takes up a third of it.
 */
public final class NearDuplicateFinder {
  private static final int RUN = 5;
  private static final int SHORT = 150;

  /** An article by what is compared of it. */
  private static final class Candidate {
    private final Article article;
    private final int length;
    private final long[] runs;

    Candidate(CleanText text) {
      Shingles.Words words = Shingles.words(text.text());
      this.article = text.article();
      this.length = words.size();
      this.runs = words.runs(RUN);
    }

    int length() {
      return length;
    }

    long[] runs() {
      return runs;
    }

    @Nullable LocalDate published() {
      return article.provenance().published();
    }

    /** What an opinion shares with a report it has from there. */
    boolean isOpinion() {
      return article.kind() == ArticleKind.OPINION;
    }

    ArticleId id() {
      return article.id();
    }
  }

  /** The first in this order is the original. */
  private static final Comparator<Candidate> ORIGINAL_FIRST =
      Comparator.comparing(
              Candidate::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Candidate::isOpinion)
          .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
          .thenComparing(Candidate::id);

  public NearDuplicates find(List<CleanText> articles) {
    List<Candidate> candidates =
        articles.stream().map(Candidate::new).sorted(ORIGINAL_FIRST).toList();
    int[] leads = new int[candidates.size()];
    for (int i = 0; i < leads.length; i++) {
      leads[i] = i;
    }
    List<long[]> runs = candidates.stream().map(Candidate::runs).toList();
    for (SharedRuns.Pair pair : new SharedRuns(runs).find()) {
      if (repeats(candidates.get(pair.one()), candidates.get(pair.other()))) {
        join(leads, pair.one(), pair.other());
      }
    }
    Map<ArticleId, ArticleId> originals = new TreeMap<>();
    for (int i = 0; i < leads.length; i++) {
      int first = lead(leads, i);
      if (first != i) {
        originals.put(candidates.get(i).id(), candidates.get(first).id());
      }
    }
    return new NearDuplicates(originals);
  }

  /** Candidates stand in the order of originals, so the smaller number leads the family. */
  private static void join(int[] leads, int one, int other) {
    int first = lead(leads, one);
    int second = lead(leads, other);
    leads[Math.max(first, second)] = Math.min(first, second);
  }

  private static int lead(int[] leads, int member) {
    int lead = member;
    while (leads[lead] != lead) {
      leads[lead] = leads[leads[lead]];
      lead = leads[lead];
    }
    return lead;
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
