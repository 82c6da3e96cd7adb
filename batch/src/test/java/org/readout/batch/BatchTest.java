package org.readout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.BatchSettings.Rerun;
import org.readout.batch.manifest.BatchPlace;
import org.readout.batch.manifest.ManifestDefaults;
import org.readout.batch.manifest.ManifestReader;

class BatchTest {
  @TempDir private Path folder;
  private Path output;
  private List<Path> dossiers;

  @BeforeEach
  void writeDossiers() throws IOException {
    output = folder.resolve("out");
    dossiers = new ArrayList<>(Dossiers.write(folder, 3));
  }

  @Test
  void itemsSideBySideGiveWhatTheyGiveAlone() throws Exception {
    BatchSummary summary = run(Rerun.ALL);
    assertThat(summary.count(ItemState.DONE)).isEqualTo(3);
    Path alone = folder.resolve("alone");
    Runs.run(Runs.items(dossiers.subList(1, 2), alone), alone, Rerun.ALL);
    assertThat(output.resolve("visit-2.pdf")).hasSameBinaryContentAs(alone.resolve("visit-2.pdf"));
  }

  @Test
  void aResumeMakesWhatChangedOrIsMissingAndNothingElse() throws Exception {
    run(Rerun.ALL);
    Files.writeString(
        dossiers.get(0).resolve("01.txt"), "One more line.\n", StandardOpenOption.APPEND);
    Files.delete(output.resolve("visit-2.pdf"));
    assertThat(states(run(Rerun.UNFINISHED)))
        .containsExactly(
            Map.entry("visit-1", ItemState.DONE),
            Map.entry("visit-2", ItemState.DONE),
            Map.entry("visit-3", ItemState.SKIPPED));
    assertThat(run(Rerun.UNFINISHED).count(ItemState.SKIPPED)).isEqualTo(3);
  }

  @Test
  void anOutputThatSomebodyChangedIsMadeAgain() throws Exception {
    run(Rerun.ALL);
    Files.writeString(output.resolve("visit-3.pdf"), "not a briefing");
    assertThat(run(Rerun.UNFINISHED).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void anItemFailsAloneAndIsTriedAgainOnlyWhenAskedFor() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    dossiers.add(empty);
    BatchSummary first = run(Rerun.ALL);
    assertThat(first.count(ItemState.DONE)).isEqualTo(3);
    assertThat(first.count(ItemState.FAILED_PERMANENT)).isEqualTo(1);
    assertThat(first.results().getLast().cause()).contains("no article");
    assertThat(run(Rerun.RETRYABLE).results()).isEmpty();
    Dossiers.write(folder, "empty", 9);
    assertThat(states(run(Rerun.FAILED))).containsExactly(Map.entry("empty", ItemState.DONE));
  }

  @Test
  void anItemThatTakesTooLongIsGivenUp() throws Exception {
    Batch batch =
        Runs.batch(output, new BatchSettings(2, Rerun.ALL, Shard.WHOLE, Duration.ZERO, 1L << 40));
    BatchSummary summary = batch.run(Runs.items(dossiers, output), result -> {});
    assertThat(summary.results())
        .allSatisfy(
            result -> assertThat(result.state()).isIn(ItemState.FAILED_RETRYABLE, ItemState.DONE));
  }

  @Test
  void aStoppedBatchBeginsNothingMore() throws Exception {
    Batch batch =
        Runs.batch(output, new BatchSettings(1, Rerun.ALL, Shard.WHOLE, Runs.TIME, 1L << 40));
    BatchSummary summary = batch.run(Runs.items(dossiers, output), result -> batch.stop());
    assertThat(summary.results()).hasSize(1);
    assertThat(summary.left()).isEqualTo(2);
    assertThat(run(Rerun.UNFINISHED).count(ItemState.DONE)).isEqualTo(2);
  }

  @Test
  void twoRunsDoNotShareALedger() throws Exception {
    Files.createDirectories(output);
    try (Ledger open = Ledger.open(output, Shard.WHOLE)) {
      assertThat(open.latest("visit-1")).isNull();
      assertThatThrownBy(() -> run(Rerun.ALL)).isInstanceOf(LockedException.class);
    }
  }

  @Test
  void shardsMakeTheWholeAndAResumeKnowsWhatTheyMade() throws Exception {
    List<BatchItem> items = Runs.items(dossiers, output);
    for (int number = 1; number <= 2; number++) {
      Shard shard = new Shard(number, 2);
      BatchSettings settings = new BatchSettings(1, Rerun.ALL, shard, Runs.TIME, 1L << 40);
      assertThat(Runs.run(items, output, settings).failed()).isZero();
      assertThat(output.resolve(Ledger.name(shard))).exists();
    }
    assertThat(Runs.briefings(output)).hasSize(3);
    assertThat(run(Rerun.UNFINISHED).count(ItemState.SKIPPED)).isEqualTo(3);
    try (Ledger open = Ledger.open(output, new Shard(1, 2))) {
      assertThat(open.latest("visit-1")).isNotNull();
      assertThatThrownBy(() -> run(Rerun.ALL)).isInstanceOf(LockedException.class);
    }
  }

  @Test
  void anItemDoesNotOverwriteWhatAnotherOfAnEarlierRunMade() throws Exception {
    run(Rerun.ALL);
    byte[] first = Files.readAllBytes(output.resolve("visit-1.pdf"));
    String manifest = "items: [{ id: other, dossier: visit-2, output: visit-1 }]";
    BatchPlace place = new BatchPlace(folder, folder.toRealPath(), output, Runs.SHELF, null);
    List<BatchItem> items =
        ManifestReader.read(
            "m.yaml", manifest, ManifestReader.Format.YAML, ManifestDefaults.NONE, place);
    BatchSummary summary = Runs.run(items, output, Rerun.ALL);
    assertThat(summary.results().getFirst().cause()).contains("of the item \"visit-1\"");
    assertThat(output.resolve("visit-1.pdf")).hasBinaryContent(first);
  }

  @Test
  void aTemplateThatADossierNamesIsPartOfWhatItIsMadeOf() throws Exception {
    Path parts = Files.createDirectories(folder.resolve("own"));
    Path pack = parts.resolve("pack.yaml");
    String manifest = "name: own\nversion: 1.0\nextends: policy\ndata-model: 1\n";
    Files.writeString(pack, manifest + "description: One.\n");
    Files.writeString(dossiers.get(0).resolve("dossier.yaml"), "template: ../own\n");
    assertThat(run(Rerun.ALL).failed()).isZero();
    assertThat(run(Rerun.UNFINISHED).count(ItemState.SKIPPED)).isEqualTo(3);
    Files.writeString(pack, manifest + "description: Another.\n");
    assertThat(states(run(Rerun.UNFINISHED)))
        .contains(Map.entry("visit-1", ItemState.DONE), Map.entry("visit-2", ItemState.SKIPPED));
  }

  @Test
  void aLineThatWasCutIsNoResult() throws Exception {
    run(Rerun.ALL);
    Path ledger = output.resolve(Ledger.NAME);
    String whole = Files.readString(ledger);
    Files.writeString(ledger, whole.substring(0, whole.length() - 40));
    assertThat(run(Rerun.UNFINISHED).count(ItemState.DONE)).isEqualTo(1);
    assertThat(run(Rerun.UNFINISHED).count(ItemState.SKIPPED)).isEqualTo(3);
    assertThat(Files.readAllLines(ledger)).hasSizeGreaterThan(6);
  }

  private BatchSummary run(Rerun rerun) throws Exception {
    return Runs.run(Runs.items(dossiers, output), output, rerun);
  }

  private static List<Map.Entry<String, ItemState>> states(BatchSummary summary) {
    return summary.results().stream().map(one -> Map.entry(one.id(), one.state())).toList();
  }
}
