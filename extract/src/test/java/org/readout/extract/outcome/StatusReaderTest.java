package org.readout.extract.outcome;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.extract.Annotated;
import org.readout.extract.Golden;
import org.readout.extract.claim.ClaimFinder;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.StatusReading;

/**
 * Each line of a case is a sentence; what is expected is its status and the words that decided it.
 */
class StatusReaderTest {
  private final StatusReader reader = new StatusReader();
  private final ClaimFinder claims = new ClaimFinder();

  @TestFactory
  Stream<DynamicTest> statusOf() {
    return Golden.cases("org/readout/extract/outcome/status", this::describe);
  }

  private String describe(String text) {
    return text.lines().map(this::describeLine).collect(Collectors.joining());
  }

  private String describeLine(String line) {
    List<Claim> found = claims.find(Annotated.article(line));
    return found.stream().map(this::describe).collect(Collectors.joining("", line + "\n", "\n"));
  }

  private String describe(Claim claim) {
    StatusReading reading = reader.read(claim);
    return "  %s [%s] %s%n"
        .formatted(reading.status().label(), reading.cue(), claim.statement())
        .replace("\r", "");
  }
}
