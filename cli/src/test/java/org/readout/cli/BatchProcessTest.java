package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.Ledger;

/** What a batch does that is stopped, has no room, or is not alone: seen on real processes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BatchProcessTest {
  private static final int VISITS = 6;
  private static final int ARTICLES = 4;
  private static final int PARAGRAPHS = 40;

  /** Of 512 bytes: less than a briefing takes, and more than the ledger. */
  private static final int BLOCKS_FOR_LEDGER_ALONE = 40;

  private static final int BLOCKS_FOR_BRIEFINGS = 4096;

  @TempDir private static Path folder;
  private static String visits;
  private static Map<String, byte[]> undisturbed;

  @TempDir private Path output;

  @BeforeAll
  static void makeUndisturbed() throws IOException {
    assumeTrue(ShellProcess.isThere("sh") && ShellProcess.isThere("env"));
    for (int visit = 1; visit <= VISITS; visit++) {
      Path dossier = Files.createDirectories(folder.resolve("visits/visit-" + visit));
      for (int article = 1; article <= ARTICLES; article++) {
        Files.writeString(dossier.resolve(article + ".txt"), article(visit, article));
      }
    }
    visits = folder.resolve("visits") + "/*";
    Path calm = folder.resolve("calm");
    assertThat(Run.of("batch", visits, "-o", calm).exitCode()).isZero();
    undisturbed = briefings(calm);
    assertThat(undisturbed).hasSize(VISITS);
  }

  private static String article(int visit, int article) {
    StringBuilder text = new StringBuilder("STRELSAU, May 4, 2020 - Talks began on Monday.\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%nThe trade minister said that mill %d of Zenda would grind %d tonnes of grain in"
                  + " the year %d. The barges went down the river until nightfall.%n",
              visit,
              article * 37 + i,
              2021 + i));
    }
    return text.toString();
  }

  @Test
  void theFirstInterruptionFinishesWhatIsBeingMade() throws Exception {
    BatchProcess batch = BatchProcess.start(visits, "-o", output, "--jobs", "1");
    batch.awaitItem();
    batch.signal("INT");
    assertThat(batch.exitCode()).as(batch.said()).isEqualTo(ExitCode.INTERRUPTED.code());
    assertThat(batch.said())
        .contains("finishing what is being made", "--resume", "\"not begun\":")
        .doesNotContain("failed");
    int made = briefings(output).size();
    assertThat(made).isBetween(1, VISITS - 1).isEqualTo(Ledger.read(output).size());
    mustBeWhole();
    mustEndAsUndisturbed("--resume");
  }

  @Test
  void theSecondInterruptionStopsAtOnce() throws Exception {
    BatchProcess batch = BatchProcess.start(visits, "-o", output, "--jobs", "1");
    batch.awaitItem();
    batch.signal("INT");
    batch.awaitLine(line -> line.contains("finishing what is being made"));
    batch.signal("INT");
    assertThat(batch.exitCode()).as(batch.said()).isEqualTo(ExitCode.INTERRUPTED.code());
    assertThat(batch.said()).doesNotContain("not begun");
    mustBeWhole();
    mustEndAsUndisturbed("--resume");
  }

  @Test
  void withoutRoomForBriefingsItemsFailUntilThereIsRoom() throws Exception {
    BatchProcess batch =
        BatchProcess.withLargestFile(BLOCKS_FOR_LEDGER_ALONE, visits, "-o", output);
    assertThat(batch.exitCode()).as(batch.said()).isEqualTo(ExitCode.SOME_FAILED.code());
    assertThat(batch.said()).contains("\"failed-retryable\":" + VISITS);
    assertThat(briefings(output)).isEmpty();
    assertThat(Ledger.read(output)).hasSize(VISITS);
    mustEndAsUndisturbed("--retry=retryable");
  }

  @Test
  void withoutRoomForTheLedgerNothingCountsAsDone() throws Exception {
    Path ledger = output.resolve(Ledger.NAME);
    String full = "x".repeat(BLOCKS_FOR_BRIEFINGS * 512 - 101) + "\n";
    Files.writeString(ledger, full);
    BatchProcess batch = BatchProcess.withLargestFile(BLOCKS_FOR_BRIEFINGS, visits, "-o", output);
    assertThat(batch.exitCode()).as(batch.said()).isEqualTo(ExitCode.SOME_FAILED.code());
    assertThat(batch.said()).contains("the ledger can't be written");
    assertThat(Files.readString(ledger)).isEqualTo(full);
    mustBeWhole();
    mustEndAsUndisturbed("--resume");
  }

  @Test
  void aSecondRunIsRefusedWhileTheFirstHasTheFolder() throws Exception {
    BatchProcess first = BatchProcess.start(visits, "-o", output, "--jobs", "1");
    first.awaitItem();
    first.signal("STOP");
    Run second = Run.of("batch", visits, "-o", output, "--resume");
    first.signal("CONT");
    assertThat(second.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(second.err()).contains(Ledger.NAME, "wait until it has ended");
    assertThat(first.exitCode()).as(first.said()).isZero();
    mustEndAsUndisturbed("--resume");
  }

  private void mustEndAsUndisturbed(String how) throws IOException {
    Run run = Run.of("batch", visits, "-o", output, how);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(briefings(output)).containsOnlyKeys(undisturbed.keySet());
    mustBeWhole();
    assertThat(Ledger.read(output).values())
        .hasSize(VISITS)
        .allSatisfy(result -> assertThat(result.state().isGood()).isTrue());
    try (Stream<Path> left = Files.list(output)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".readout-begun"));
    }
  }

  /** Under a briefing's name there is the whole briefing. */
  private void mustBeWhole() throws IOException {
    briefings(output)
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(undisturbed.get(name)));
  }

  private static Map<String, byte[]> briefings(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(one -> one.toString().endsWith(".pdf")).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
