package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.source.ArticleId;
import org.readout.model.trail.AsideClaim;
import org.readout.model.trail.OutcomeTrail;
import org.readout.model.trail.OutcomeTrail.Apart;
import org.readout.model.trail.OutcomeTrail.Joined;
import org.readout.model.trail.OutcomeTrail.Likeness;
import org.readout.model.trail.OutcomeTrail.Source;
import org.readout.model.trail.ReadClaim;
import org.readout.model.trail.Tally;
import org.readout.model.trail.ThemeReading;
import org.readout.model.trail.Trail;

/**
 * Tells how a record came about, from what the stages kept while they made it. Nothing is judged
 * here a second time.
 */
final class TrailWriter {
  private static final int MOST_SHARED = 6;

  /** Odds below which another outcome is not even like it. */
  private static final double LEAST_LIKE = -3.5;

  private final Stems stems = new Stems();
  private final NearDuplicates duplicates;
  private final Map<WeighedClaim, ReadClaim> read = new HashMap<>();

  TrailWriter(NearDuplicates duplicates) {
    this.duplicates = duplicates;
  }

  /** The way from {@code weighed} to {@code found}, past the claims that were set aside. */
  Trail write(List<WeighedClaim> weighed, List<FoundOutcome> found, List<AsideClaim> aside) {
    Map<WeighedClaim, OutcomeId> outcomes = new HashMap<>();
    for (FoundOutcome outcome : found) {
      outcome.claims().forEach(claim -> outcomes.put(claim, outcome.outcome().id()));
    }
    weighed.forEach(claim -> read.put(claim, read(claim, outcomes.get(claim))));
    return new Trail(
        weighed.stream().map(this::readClaim).toList(),
        aside,
        found.stream().map(outcome -> outcome(outcome, found)).toList());
  }

  private ReadClaim readClaim(WeighedClaim claim) {
    ReadClaim known = read.get(claim);
    return known == null ? read(claim, null) : known;
  }

  private ReadClaim read(WeighedClaim claim, @Nullable OutcomeId outcome) {
    return new ReadClaim(
        claim.claim(),
        claim.status(),
        theme(claim),
        claim.grounds().salience(),
        SalienceJudge.THRESHOLD,
        outcome);
  }

  private ThemeReading theme(WeighedClaim claim) {
    Map<String, String> words = words(claim.claim());
    List<ThemeReading.Fit> fits = new ArrayList<>();
    claim
        .grounds()
        .scores()
        .forEach((theme, score) -> {
          Tally own = claim.grounds().own().getOrDefault(theme, Tally.NONE);
          if (score > 0) {
            fits.add(new ThemeReading.Fit(theme, score, inWords(own, words), score - own.total()));
          }
        });
    fits.sort(Comparator.comparingDouble(ThemeReading.Fit::score).reversed());
    return new ThemeReading(fits);
  }

  private static List<Tally.Part> inWords(Tally own, Map<String, String> words) {
    return own.parts().stream()
        .sorted(Comparator.comparingDouble(Tally.Part::amount).reversed())
        .map(
            part -> new Tally.Part(words.getOrDefault(part.reason(), part.reason()), part.amount()))
        .toList();
  }

  /** From a stem to the word of the claim that has it. */
  private Map<String, String> words(Claim claim) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : claim.evidence().text().split("[\\s“”\"(),;:.!?]+", -1)) {
      stems.of(word).forEach(stem -> words.putIfAbsent(stem, word));
    }
    return words;
  }

  private OutcomeTrail outcome(FoundOutcome found, List<FoundOutcome> all) {
    List<Joined> joined =
        found.claims().stream()
            .filter(claim -> !claim.equals(found.first()))
            .map(claim -> new Joined(readClaim(claim), likeness(found.first(), claim)))
            .toList();
    return new OutcomeTrail(
        found.outcome(),
        readClaim(found.first()),
        joined,
        nearest(found, all),
        sources(found),
        found.weight());
  }

  private Likeness likeness(WeighedClaim one, WeighedClaim other) {
    Map<String, String> words = words(one.claim());
    Set<String> theirs = words(other.claim()).keySet();
    List<String> shared =
        words.entrySet().stream()
            .filter(word -> theirs.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .limit(MOST_SHARED)
            .toList();
    return new Likeness(shared, Closeness.of(one, other).tally());
  }

  private @Nullable Apart nearest(FoundOutcome found, List<FoundOutcome> all) {
    FoundOutcome nearest = null;
    double most = LEAST_LIKE;
    for (FoundOutcome other : all) {
      double closeness = Closeness.of(found.first(), other.first()).value();
      if (closeness > most && !other.equals(found)) {
        nearest = other;
        most = closeness;
      }
    }
    return nearest == null
        ? null
        : new Apart(
            nearest.outcome().id(),
            likeness(found.first(), nearest.first()),
            apart(found.first(), nearest));
  }

  private static String apart(WeighedClaim claim, FoundOutcome other) {
    for (WeighedClaim member : other.claims()) {
      String unit = Closeness.contradiction(claim.claim(), member.claim());
      if (unit != null) {
        return "they give different figures in " + unit;
      }
      if (Closeness.contradict(claim, member)) {
        return "one sentence tells of both, and they stand differently";
      }
    }
    return "they are not alike enough to be one thing";
  }

  private List<Source> sources(FoundOutcome found) {
    IndependentSources sources = new IndependentSources(duplicates::family);
    return sources.of(found.claims().stream().map(WeighedClaim::claim).toList()).entrySet().stream()
        .map(source -> new Source(List.copyOf(source.getValue()), reason(source.getValue())))
        .toList();
  }

  private String reason(Collection<ArticleId> articles) {
    if (articles.size() == 1) {
      return "";
    }
    long families = articles.stream().map(duplicates::family).distinct().count();
    return families == 1
        ? "near-duplicates, counted once"
        : "the same sentence, or words of one release; counted once";
  }
}
