package org.readout.extract.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.extract.annotate.DateFinder;
import org.readout.model.claim.DateMention;

/**
 * Dates in sentences that the grammar was not written on, held out in {@code dates.txt}. A case is
 * right when every marked date is found with its days and nothing else is read as a date. The floor
 * is what the grammar reaches today; the share that it reached when the cases were new stands in
 * ARCHITECTURE.md.
 */
class DatesTest {
  private static final int FLOOR = 177;

  @Test
  void heldOutDatesAreReadAsOftenAsBefore() throws IOException {
    List<DateCase> cases = cases();
    List<String> misses = new ArrayList<>();
    for (DateCase held : cases) {
      List<String> wrong = wrong(held);
      if (!wrong.isEmpty()) {
        misses.add(
            held.published() + " | " + held.sentence() + "\n    " + String.join("\n    ", wrong));
      }
    }
    int right = cases.size() - misses.size();
    assertThat(right)
        .as("%d of %d right; missed:%n%s", right, cases.size(), String.join("\n", misses))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<DateCase> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DatesTest.class.getResourceAsStream("dates.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(DateCase::parse)
          .toList();
    }
  }

  /** What is missing, read otherwise, or read and no date; a date left open counts as not read. */
  private static List<String> wrong(DateCase held) {
    List<DateMention> found =
        new DateFinder()
            .find(held.sentence(), held.published()).stream()
                .filter(DateMention::isResolved)
                .toList();
    List<String> wrong = new ArrayList<>();
    List<DateMention> matched = new ArrayList<>();
    for (DateCase.Marked marked : held.dates()) {
      found.stream()
          .filter(date -> marked.covers(date.span()))
          .findFirst()
          .ifPresentOrElse(
              date -> {
                matched.add(date);
                if (!marked.isReadAs(date)) {
                  wrong.add(marked + " read as " + date.from() + "/" + date.to());
                }
              },
              () -> wrong.add(marked + " not read"));
    }
    found.stream()
        .filter(date -> !matched.contains(date))
        .forEach(
            date -> wrong.add("no date: " + date.text() + " " + date.from() + "/" + date.to()));
    return wrong;
  }
}
