package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.extract.annotate.NameCase.Mark;

/** How many of the marked names are found, by kind; how many roles and persons are right. */
final class NameScore {
  private final Map<String, int[]> kinds = new TreeMap<>();
  private final int[] roles = new int[2];
  private final int[] identities = new int[2];
  private final int[] lines = new int[2];
  private final List<String> misses = new ArrayList<>();

  void add(NameCase given) {
    int before = misses.size();
    List<Mark> found = given.found();
    for (Mark mark : given.marks()) {
      Optional<Mark> hit = found.stream().filter(mark::isSameAs).findFirst();
      count(mark.kind(), hit.isPresent() ? 0 : 2);
      if (hit.isPresent()) {
        judge(given, mark, hit.get(), found);
      } else {
        misses.add("not found: " + mark.surface() + " | " + mark.kind() + in(given));
      }
    }
    for (Mark mark : found) {
      if (given.marks().stream().noneMatch(mark::isSameAs)) {
        count(mark.kind(), 1);
        misses.add("wrong: " + mark.surface() + " | " + mark.kind() + in(given));
      }
    }
    lines[misses.size() == before ? 0 : 1]++;
  }

  private void judge(NameCase given, Mark mark, Mark hit, List<Mark> found) {
    for (String role : mark.roles()) {
      boolean right =
          hit.roles().stream().anyMatch(read -> read.equals(role) || read.startsWith(role + " "));
      roles[right ? 0 : 1]++;
      if (!right) {
        misses.add("role: " + mark.surface() + " is " + role + ", read " + hit.roles() + in(given));
      }
    }
    if (mark.is() != null) {
      boolean right =
          found.stream()
              .filter(other -> other.surface().equals(mark.is()))
              .anyMatch(other -> String.valueOf(other.is()).equals(hit.is()));
      identities[right ? 0 : 1]++;
      if (!right) {
        misses.add(
            "person: " + mark.surface() + " is " + mark.is() + ", read " + hit.is() + in(given));
      }
    }
  }

  private static String in(NameCase given) {
    return " <- " + given.text();
  }

  private void count(String kind, int what) {
    kinds.computeIfAbsent(kind, k -> new int[3])[what]++;
  }

  double f1(String kind) {
    int[] count = kinds.getOrDefault(kind, new int[3]);
    return 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]);
  }

  double roles() {
    return share(roles);
  }

  double identities() {
    return share(identities);
  }

  double lines() {
    return share(lines);
  }

  private static double share(int[] rightAndWrong) {
    return (double) rightAndWrong[0] / (rightAndWrong[0] + rightAndWrong[1]);
  }

  /** The figures, then every miss. */
  String table() {
    StringBuilder table = new StringBuilder();
    kinds.forEach((kind, count) ->
        table.append(
            String.format(
                Locale.ROOT,
                "%-12s F1 %.3f  (%d found, %d wrong, %d not found)%n",
                kind,
                f1(kind),
                count[0],
                count[1],
                count[2])));
    table.append(
        String.format(
            Locale.ROOT,
            "roles %.3f  same person %.3f  lines without a fault %.3f%n",
            roles(),
            identities(),
            lines()));
    misses.forEach(miss -> table.append(miss).append('\n'));
    return table.toString();
  }
}
