package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.work.GivenUpException;

/**
 * Joins the claims that tell one thing, the most alike first. Two groups become one where their
 * members are alike on average and none contradicts another, so that a chain of likenesses does not
 * tie different things together.
 */
final class ClaimClusters {
  private static final double ALIKE = -1.5;
  private static final int COMPARED = 8;

  private final List<WeighedClaim> claims;
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] groups;
  private final int[] changes;
  private final Set<Apart> apart = new HashSet<>();

  /** Two groups that were found to differ when their foremost members had so often changed. */
  private record Apart(int one, int other, int changesOfOne, int changesOfOther) {}

  ClaimClusters(List<WeighedClaim> claims) {
    this.claims = claims;
    this.groups = new int[claims.size()];
    this.changes = new int[claims.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Each group in the order of the claims, groups in the order of their first claims. */
  List<List<WeighedClaim>> find() {
    for (ClaimPairs.Pair pair : new ClaimPairs(claims, ALIKE).find()) {
      GivenUpException.endIfInterrupted();
      int one = groups[pair.one()];
      int other = groups[pair.other()];
      if (one != other && mayBeOne(one, other)) {
        join(one, other);
      }
    }
    List<List<WeighedClaim>> found = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      List<Integer> group = members.get(groups[i]);
      if (group.get(0) == i) {
        found.add(group.stream().map(claims::get).toList());
      }
    }
    return found;
  }

  /** Compares two groups unless what is compared is as it was when they were found to differ. */
  private boolean mayBeOne(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    Apart now = new Apart(first, second, changes[first], changes[second]);
    if (apart.contains(now)) {
      return false;
    }
    boolean alike = areOne(members.get(one), members.get(other));
    if (!alike) {
      apart.add(now);
    }
    return alike;
  }

  private void join(int one, int other) {
    boolean larger = members.get(one).size() >= members.get(other).size();
    int into = larger ? one : other;
    List<Integer> group = members.get(into);
    List<Integer> before = List.copyOf(foremost(group));
    List<Integer> moved = members.get(larger ? other : one);
    moved.forEach(member -> groups[member] = into);
    group.addAll(moved);
    group.sort(null);
    changes[into] += foremost(group).equals(before) ? 0 : 1;
  }

  private boolean areOne(List<Integer> one, List<Integer> other) {
    return likeness(one, other) >= ALIKE && !contradict(one, other);
  }

  /** Mean over the foremost members of each; the others are as alike to them. */
  private double likeness(List<Integer> one, List<Integer> other) {
    DoubleSummaryStatistics likeness = new DoubleSummaryStatistics();
    for (int mine : foremost(one)) {
      for (int theirs : foremost(other)) {
        likeness.accept(Closeness.of(claims.get(mine), claims.get(theirs)).value());
      }
    }
    return likeness.getAverage();
  }

  private boolean contradict(List<Integer> one, List<Integer> other) {
    return foremost(one).stream()
        .anyMatch(mine ->
            foremost(other).stream()
                .anyMatch(theirs -> Closeness.contradict(claims.get(mine), claims.get(theirs))));
  }

  private static List<Integer> foremost(List<Integer> group) {
    return group.subList(0, Math.min(COMPARED, group.size()));
  }
}
