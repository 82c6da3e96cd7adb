package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.model.work.GivenUpException;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackShelf;

/** Printing that nobody waits for any more ends. */
class GivenUpTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @AfterEach
  void listenAgain() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "HTML", "MD"})
  void aTwinIsNotMadeOnAnInterruptedThread(Twin twin) throws IOException {
    Publication publication = new Publication("1");
    publication.publish(SampleVisit.record(), twin, PdfSettings.USUAL);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> publication.publish(SampleVisit.record(), twin, PdfSettings.USUAL))
        .isInstanceOf(GivenUpException.class);
  }

  @Test
  @Timeout(60)
  void aTemplateThatWritesNothingAndDoesNotEndIsStoppedWithItsThread(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("pack.yaml"), "name: own\nversion: 1.0\nextends: policy\ndata-model: 1\n");
    Files.createDirectory(folder.resolve("parts"));
    Files.writeString(folder.resolve("title.ftlx"), "<#list 1.. as i><#assign last = i></#list>");
    PackShelf shelf = PackShelf.ofBundled();
    Design design =
        Design.of(
            shelf,
            new Design.Wish(shelf.find(folder.toString(), Path.of("")), null, List.of()),
            null);
    Publication publication = new Publication("1", design, warning -> {});
    FutureTask<byte[]> task =
        new FutureTask<>(
            () -> publication.publish(SampleVisit.record(), Twin.HTML, PdfSettings.USUAL));
    Thread.ofPlatform().daemon().start(task);
    Thread template = threadCalled("the template");
    task.cancel(true);
    assertThat(template.join(SOON)).isTrue();
  }

  private static Thread threadCalled(String name) {
    while (true) {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().startsWith(name)) {
          return thread;
        }
      }
      Thread.onSpinWait();
    }
  }
}
