package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class TemplatePreviewTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"policy", "."})
  void theAddressIsPrintedAndServedUntilItIsEnded(String pack) throws Exception {
    Files.writeString(folder.resolve("pack.yaml"), "name: house\nversion: 1.0\nextends: policy\n");
    Path dossier = Files.createDirectory(folder.resolve("visit"));
    Files.writeString(
        dossier.resolve("01.txt"),
        "STRELSAU, May 3, 2020 - Ruritania and its guest signed an agreement on grain.\n");
    PipedInputStream printed = new PipedInputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ReadoutCommandLine line =
        new ReadoutCommandLine(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new PipedOutputStream(printed), true, UTF_8),
            new PrintStream(said, true, UTF_8),
            Map.of("NO_COLOR", "1"));
    String given = pack.equals(".") ? folder.toString() : pack;
    Thread run =
        Thread.ofPlatform()
            .start(() -> line.execute("template", "preview", given, dossier.toString()));
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(printed, UTF_8))) {
      String address = lines.readLine();
      assertThat(address).as(said.toString(UTF_8)).startsWith("http://");
      assertThat(got(address)).contains("<title>Template preview</title>");
      assertThat(got(address + "state")).contains("\"faults\":[]").contains("\"look\"");
      assertThat(got(address + "options")).contains("\"keepable\":" + pack.equals("."));
    }
    assertThat(said.toString(UTF_8)).contains("showing " + given);
    run.interrupt();
    run.join();
  }

  @Test
  void aPackThatIsNotThereIsAMistakeOfUse() {
    Run run = Run.of("template", "preview", folder.resolve("none"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no such template", "readout template new");
    assertThat(Run.of("template", "preview", "polcy").exitCode()).isEqualTo(2);
  }

  private static String got(String address) throws Exception {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
