package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckTest {
  @TempDir Path folder;
  private Path part = Path.of("");

  @BeforeEach
  void writeAPackWithAMistake() throws IOException {
    part = folder.resolve("parts/title.ftlx");
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("pack.yaml"), "name: house\nextends: policy\n");
    Files.writeString(part, "<div>\n<h1>${titel}</h1>\n</div>\n");
  }

  @Test
  void aMistakeIsToldWithItsPlaceItsRemedyAndItsLines() {
    Run run = Run.of("template", "check", folder);

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out())
        .isEqualTo(
            part
                + ":2:7: error: nothing is named \"titel\" here (did you mean \"title\"?)\n"
                + "    1 | <div>\n"
                + ">   2 | <h1>${titel}</h1>\n"
                + "    3 | </div>\n\n");
  }

  @Test
  void programsGetALineOfJsonForEach() {
    Run run = Run.of("template", "check", folder, "--format", "json");

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"severity\":\"error\",\"file\":")
        .contains("\"line\":2,\"column\":7", "\"hint\":\"did you mean \\\"title\\\"?\"");
  }

  @Test
  void aNewPackNeverTouchesAFolderThatHasFiles() {
    Run run = Run.of("template", "new", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is not empty");
    assertThat(folder.resolve("style.css")).doesNotExist();
  }
}
