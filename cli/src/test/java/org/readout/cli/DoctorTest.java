package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir Path folder;

  @Test
  void aMachineThatBuildsReadoutIsWell() {
    Run run = Run.of("doctor");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Java ", "Memory ", "Quick start ", "Working folder ")
        .containsPattern("ok +Fonts")
        .containsPattern("ok +Templates .*policy")
        .doesNotContain("error ");
  }

  @Test
  void programsReadItAsJson() throws IOException {
    JsonNode found = new JsonMapper().readTree(Run.of("doctor", "--format", "json").out());
    assertThat(found.findValuesAsText("what")).contains("Java", "Fonts", "Temporary folder");
    assertThat(found.findValuesAsText("verdict")).isSubsetOf("ok", "warning");
  }

  @Test
  void settingsThatAreWrongAreAnIllness() throws IOException {
    Files.writeString(folder.resolve("readout.yaml"), "papre: a4\n");
    Run run = Run.in(folder, Map.of("NO_COLOR", "1"), "doctor");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("readout.yaml:1:1: error", "did you mean \"paper\"?");
  }
}
