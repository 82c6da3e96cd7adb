package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a briefing looks, asked for on the command line and in the dossier. */
class TemplateUseTest {
  @TempDir Path folder;
  private Path dossier;
  private Path page;

  @BeforeEach
  void writeADossierAndAPack() throws IOException {
    dossier = folder.resolve("visit");
    page = folder.resolve("briefing.html");
    write(
        "visit/01.txt",
        "STRELSAU, May 3, 2020 - The foreign minister of Ruritania said on Sunday that both sides"
            + " had agreed to sell two million tonnes of grain a year.\n");
    write(
        "house/pack.yaml",
        "name: house\nversion: 1.0\nextends: policy\noptions: { heading-colour: \"#123456\" }\n");
    write("house/parts/title.ftlx", "<h1>The house on ${title}</h1>\n");
  }

  @Test
  void aPackIsTakenByItsPathAndSetGoesBeforeIt() throws IOException {
    assertThat(html()).doesNotContain("The house on", "#123456");
    assertThat(html("--template", folder.resolve("house"))).contains("The house on", "#123456");
    assertThat(html("--template", folder.resolve("house"), "--set", "heading-colour=#654321"))
        .contains("The house on", "#654321")
        .doesNotContain("#123456");
  }

  @Test
  void theDossierNamesItsTemplateAndItsOptions() throws IOException {
    write(
        "visit/dossier.yaml",
        """
        template: ../house
        options:
          heading-colour: "#abcdef"
          sections: [evidence, themes, register]
        """);
    String own = html();
    assertThat(own).contains("The house on", "#abcdef").doesNotContain("id=\"glance\"");
    assertThat(own.indexOf("id=\"evidence\"")).isPositive().isLessThan(own.indexOf("id=\"theme-"));
    assertThat(html("--set", "heading-colour=#00ff00", "--template", "policy"))
        .contains("#00ff00")
        .doesNotContain("The house on", "#abcdef");
  }

  @Test
  void partsStandBeforeThoseOfThePack() throws IOException {
    write("own/parts/title.ftlx", "<h1>Ours, not the house's</h1>\n");
    assertThat(html("--template", folder.resolve("house"), "--parts", folder.resolve("own")))
        .contains("Ours, not the house's")
        .doesNotContain("The house on");
    write("visit/template/parts/title.ftlx", "<h1>The dossier's own</h1>\n");
    assertThat(html("--template", folder.resolve("house"))).contains("The dossier's own");
  }

  @Test
  void aWrongValueNamesTheRightOnes() {
    Run unknown = generate("--set", "heading-color=#123456");
    assertThat(unknown.exitCode()).isEqualTo(5);
    assertThat(unknown.err()).contains("heading-color").contains("did you mean \"heading-colour\"");
    Run wrong = generate("--set", "heading-colour=reddish");
    assertThat(wrong.exitCode()).isEqualTo(5);
    assertThat(wrong.err()).contains("reddish");
    Run nameless = generate("--template", "polcy");
    assertThat(nameless.exitCode()).isEqualTo(5);
    assertThat(nameless.err()).contains("did you mean \"policy\"");
  }

  @Test
  void packsAreListedAndShown() {
    Run list = Run.of("template", "list");
    assertThat(list.exitCode()).isZero();
    assertThat(list.out().lines().map(line -> line.split(" ", 2)[0]))
        .containsExactly("book", "one-page", "plain", "policy", "two-page");
    assertThat(Run.of("template", "list", "--format", "json").out())
        .contains("\"name\" : \"book\"", "\"extends\" : \"two-page\"");

    Run show = Run.of("template", "show", folder.resolve("house"));
    assertThat(show.exitCode()).isZero();
    assertThat(show.out()).contains("house", "policy", "heading-colour", "#123456", "title.ftlx");
    assertThat(Run.of("template", "show", "plian").err()).contains("did you mean \"plain\"");
  }

  private Run generate(Object... more) {
    Object[] arguments = new Object[more.length + 6];
    System.arraycopy(
        new Object[] {"generate", dossier, "--format", "html", "-o", page}, 0, arguments, 0, 6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    return Run.of(arguments);
  }

  private String html(Object... more) throws IOException {
    Run run = generate(more);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(page);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
