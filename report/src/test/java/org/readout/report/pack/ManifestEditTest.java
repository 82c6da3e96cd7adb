package org.readout.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestEditTest {
  private static final String PACK =
      """
      name: house # ours
      extends: policy
      options:
        # The ministry's blue.
        heading-colour: "#14304d" # not darker
        text-size: 10pt
        sections:
          - bottom-line # always
          - themes
        # the end of the options
        crest: { type: boolean, default: false, description: A crest. }
      """;

  @TempDir Path folder;

  @Test
  void onlyTheValueChanges() throws Exception {
    assertThat(edited("heading-colour", "#ff0000"))
        .isEqualTo(PACK.replace("\"#14304d\"", "\"#ff0000\""));
    assertThat(edited("text-size", "11.5pt")).isEqualTo(PACK.replace("10pt", "11.5pt"));
  }

  @Test
  void ofAnOptionThatThePackAddsItIsTheDefault() throws Exception {
    assertThat(edited("crest", "true")).isEqualTo(PACK.replace("default: false", "default: true"));
  }

  @Test
  void aListIsWrittenInOneLine() throws Exception {
    assertThat(edited("sections", "themes", "evidence"))
        .contains("  sections:\n    [themes, evidence]\n  # the end of the options\n")
        .contains("# The ministry's blue.");
  }

  @Test
  void whatThePackDoesNotSetYetStandsFirst() throws Exception {
    assertThat(edited("title-size", "30pt"))
        .contains("blue.\n  title-size: 30pt\n  heading-colour");
  }

  @Test
  void aPackWithoutOptionsGetsThem() throws Exception {
    assertThat(ManifestEdit.edited("name: a\n", "pack.yaml", Map.of("charts", List.of("false"))))
        .isEqualTo("name: a\n\noptions:\n  charts: false\n");
    assertThat(
            ManifestEdit.edited(
                "options:\nname: a\n", "pack.yaml", Map.of("x", List.of("a: \"b\""))))
        .isEqualTo("options:\n  x: \"a: \\\"b\\\"\"\nname: a\n");
  }

  @Test
  void theFileIsWrittenWhole() throws Exception {
    Path file = Files.writeString(folder.resolve("pack.yaml"), PACK);
    ManifestEdit.write(file, Map.of("text-size", List.of("12pt")));
    assertThat(file).hasContent(PACK.replace("10pt", "12pt"));
    assertThat(folder).isDirectoryContaining(each -> each.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  private static String edited(String option, String... words) throws Exception {
    return ManifestEdit.edited(PACK, "pack.yaml", Map.of(option, List.of(words)));
  }
}
