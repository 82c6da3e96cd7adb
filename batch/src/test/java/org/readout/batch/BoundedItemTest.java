package org.readout.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.BatchSettings.Rerun;
import org.readout.batch.BoundedItem.ExhaustedException;
import org.readout.extract.Extraction;

/** An item that runs away ends; the dossier is one that takes many times what it is given. */
class BoundedItemTest {
  private static final int ARTICLES = 400;
  private static final int PARAGRAPHS = 40;
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final long NO_BOUND = 1L << 40;

  @TempDir private static Path folder;
  private static Path dossier;

  @BeforeAll
  static void writeALargeDossier() throws IOException {
    dossier = Files.createDirectory(folder.resolve("large"));
    for (int article = 0; article < ARTICLES; article++) {
      StringBuilder text = new StringBuilder("STRELSAU, May 4, 2020 - Talks began on Monday.\n");
      for (int i = 0; i < PARAGRAPHS; i++) {
        text.append(
            String.format(
                Locale.ROOT,
                "%nThe trade minister said that the mill of Zenda would grind %d tonnes of grain in"
                    + " the year %d. \"Nobody has seen so many barges,\" said the harbour master.%n",
                article * 37 + i,
                2021 + i));
      }
      Files.writeString(dossier.resolve("article-" + article + ".txt"), text);
    }
  }

  @Test
  void whatTakesTooLongEndsSoonAfterItWasGivenUp() throws Exception {
    mustEnd(new BoundedItem(SHORT, NO_BOUND), "took longer than");
  }

  @Test
  void whatAsksForTooMuchMemoryEndsSoonAfterItWasGivenUp() throws Exception {
    mustEnd(new BoundedItem(Duration.ofMinutes(5), 16L << 20), "asked for more than 16 MB");
  }

  private static void mustEnd(BoundedItem item, String message) throws InterruptedException {
    BriefingMaker maker = new BriefingMaker("1", Runs.SHELF, Extraction.onOneThread());
    AtomicReference<Thread> worker = new AtomicReference<>();
    assertThatExceptionOfType(ExhaustedException.class)
        .isThrownBy(() ->
            item.run(
                "large",
                () -> {
                  worker.set(Thread.currentThread());
                  return maker.make(BriefingJob.of(dossier));
                }))
        .withMessageContaining(message);
    assertThat(worker.get().join(SOON)).isTrue();
  }

  @Test
  void anItemThatWasGivenUpWritesNothingAndIsToBeTriedAgain() throws Exception {
    Path output = folder.resolve("out");
    BatchSettings settings = new BatchSettings(1, Rerun.ALL, Shard.WHOLE, SHORT, NO_BOUND);
    List<BatchItem> items = Runs.items(List.of(dossier), output);
    BatchSummary summary = Runs.run(items, output, settings);
    assertThat(summary.results().getFirst().state()).isEqualTo(ItemState.FAILED_RETRYABLE);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("item large")) {
        assertThat(thread.join(SOON)).isTrue();
      }
    }
    assertThat(Runs.briefings(output)).isEmpty();
    assertThat(requireNonNull(Ledger.read(output).get("large")).outputs()).isEmpty();
  }
}
