package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.article.InvalidDossierException;

class SideBySideTest {
  @ParameterizedTest
  @CsvSource({"0, 2", "1, 4", "7, 1", "7, 2", "7, 3", "100, 8", "3, 9"})
  void answersStandInOrderOnAnyNumberOfThreads(int articles, int threads) {
    assertThat(SideBySide.map(articles, threads, () -> article -> article))
        .isEqualTo(IntStream.range(0, articles).boxed().toList());
  }

  @Test
  void noStageHasTwoThreads() {
    AtomicInteger stages = new AtomicInteger();
    List<Integer> byStage =
        SideBySide.map(
            40,
            4,
            () -> {
              int stage = stages.getAndIncrement();
              return article -> stage;
            });
    assertThat(stages).hasValue(4);
    assertThat(byStage).hasSize(40);
    for (int run = 0; run < 4; run++) {
      assertThat(byStage.subList(10 * run, 10 * run + 10)).containsOnly(byStage.get(10 * run));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 16})
  void theRecordIsTheSameOnAnyNumberOfThreads(int threads, @TempDir Path folder)
      throws IOException, InvalidDossierException {
    for (int i = 0; i < 9; i++) {
      Files.writeString(
          folder.resolve(i + ".txt"),
          """
          Foreign Minister Ingrid Solberg of Norway visited Nairobi on Tuesday for talks with Kenyan \
          Foreign Minister Peter Otieno. She said Norway would lend Kenya %d million euros for a wind \
          farm. “We will build %d schools in Kisumu,” Otieno told reporters.

          The two ministers signed an agreement on fisheries, according to the embassy.
          """
              .formatted(30 + i / 2, 4 + i % 3));
    }
    assertThat(new Extraction(null, threads).extract(folder))
        .usingRecursiveComparison()
        .isEqualTo(new Extraction(null, 1).extract(folder));
  }
}
