package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.work.GivenUpException;

class GivenUpTest {
  @AfterEach
  void listenAgain() {
    Thread.interrupted();
  }

  @Test
  void anInterruptedThreadExtractsNothing(@TempDir Path dossier) throws Exception {
    Files.writeString(dossier.resolve("a.txt"), "STRELSAU, May 4, 2020 - Talks began on Monday.\n");
    Extraction extraction = Extraction.onOneThread();
    extraction.extract(dossier);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> extraction.extract(dossier)).isInstanceOf(GivenUpException.class);
  }
}
