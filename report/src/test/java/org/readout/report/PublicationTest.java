package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final byte[] JSON = "{}\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void publishesThePdfTwiceWithTheSameBytes() throws IOException {
    byte[] first = new Publication("1.0").publish(SampleVisit.record(), JSON);
    byte[] second = new Publication("1.0").publish(SampleVisit.record(), JSON);
    Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("sample.pdf"), first);
    assertThat(second).isEqualTo(first);
  }
}
