package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code template list} is quick, and its {@code --format} shows which of four sources won. */
class ConfigurationTest {
  @TempDir Path home;
  private Path project;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void settle() throws IOException {
    project = Files.createDirectories(home.resolve("project/visits/spring"));
    environment.put("NO_COLOR", "1");
    environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    Files.createDirectories(home.resolve("config/readout"));
  }

  @Test
  void theNearestSourceWins() throws IOException {
    assertThat(isJson()).isFalse();
    user("template: {list: {format: json}}");
    assertThat(isJson()).isTrue();
    projectFile("template: {list: {format: text}}");
    assertThat(isJson()).isFalse();
    environment.put("READOUT_TEMPLATE_LIST_FORMAT", "json");
    assertThat(isJson()).isTrue();
    assertThat(isJson("--format", "text")).isFalse();
  }

  @Test
  void anOptionThatIsTheSameEverywhereStandsByItself() throws IOException {
    projectFile("log-format: json");
    assertThat(list("--formt").err()).contains("--formt");
    Run run = Run.in(project, environment, "extract", "no-such-folder");
    assertThat(run.err()).startsWith("{\"severity\":\"error\"");
    Run told = Run.in(project, environment, "extract", "no-such-folder", "--log-format=text");
    assertThat(told.err()).startsWith("no-such-folder: error");
    Run before = Run.in(project, environment, "--log-format=text", "extract", "no-such-folder");
    assertThat(before.err()).startsWith("no-such-folder: error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "papr: a4 | 1:1: error: the file has no key \"papr\" | did you mean \"paper\"?",
        "format: json | 1:9: error: \"format\" means another thing | generate, batch, extract",
        "generate: {papr: a4} | \"generate\" has no key \"papr\" | did you mean \"paper\"?",
        "generate: a4 | \"generate\" is a block of keys and values | key: value",
        "template: {list: {format: jsn}} | 1:27: error: Invalid value | did you mean json?",
        "generate: {set: a=b} | has no key \"set\" | known here",
        "'a: b: c' | not valid YAML | check",
      })
  void whatIsWrongIsToldWhereItStands(String text, String message, String hint) throws IOException {
    projectFile(text.replace("'", ""));
    Run run = list();
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("readout.yaml:", message, hint).hasLineCount(1);
    assertThat(Run.in(project, environment, "--help").exitCode()).isZero();
  }

  @Test
  void aVariableThatMeansNothingIsAWarning() {
    environment.put("READOUT_PAPRE", "a4");
    Run run = list();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("READOUT_PAPRE", "did you mean READOUT_PAPER?");
  }

  @Test
  void aFolderInAFileIsMeantFromTheFilesFolder() throws IOException {
    Run.of("template", "new", "-q", home.resolve("project/packs/ours"));
    Files.createDirectories(project.resolve("visit"));
    projectFile("generate: {template: packs/theirs}");
    Run run =
        Run.in(project, environment, "generate", "-o", project.resolve("x.md"), "--format=md");
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains(home.resolve("project/packs/theirs").toString());
  }

  @Test
  void aFlagCanBeTakenBack() throws IOException {
    projectFile("generate: {attach-sources: true}");
    Object[] arguments = {"generate", "-q", "-o", project.resolve("x.json")};
    Run run = Run.in(project, environment, arguments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--attach-sources is for the PDF");
    Object[] without = {
      "generate", "-q", "--attach-sources=false", "-o", project.resolve("x.json")
    };
    assertThat(Run.in(project, environment, without).exitCode()).isZero();
  }

  private void user(String text) throws IOException {
    Files.writeString(home.resolve("config/readout/config.yaml"), text + "\n");
  }

  private void projectFile(String text) throws IOException {
    Files.writeString(home.resolve("project/readout.yaml"), text + "\n");
  }

  private boolean isJson(String... more) {
    return list(more).out().startsWith("[");
  }

  private Run list(String... more) {
    Object[] arguments = new Object[2 + more.length];
    arguments[0] = "template";
    arguments[1] = "list";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Run.in(project, environment, arguments);
  }
}
