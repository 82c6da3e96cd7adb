package org.readout.report.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.briefing.Form;

class PackShelfTest {
  @TempDir private Path folder;

  @Test
  void everyPackOfTheProgramCanBeUsed() throws IOException {
    PackShelf shelf = PackShelf.ofBundled();
    for (String name : PackShelf.BUNDLED) {
      Design design = Design.of(shelf, new Design.Wish(shelf.named(name), null, List.of()), null);
      assertThat(design.sections()).isNotEmpty();
      assertThat(design.layers().find("briefing.ftlx")).isNotNull();
      assertThat(design.pack().files().read("README.md"))
          .as(name + " says what it is for")
          .isNotNull();
    }
  }

  @Test
  void aPackOfTheUsersGoesBeforeTheProgramsAndCanExtendIt() throws IOException {
    new PackFolder(folder.resolve("policy"))
        .with("pack.yaml", "name: policy\nextends: policy\noptions:\n  text-size: 11pt\n");
    PackShelf shelf = new PackShelf(List.of(folder.resolve("absent"), folder));
    TemplatePack own = shelf.named("policy");
    assertThat(own.location()).isEqualTo(folder.resolve("policy").toString());
    assertThat(shelf.lineage(own)).extracting(TemplatePack::isBundled).containsExactly(false, true);
    Design design = Design.of(shelf, new Design.Wish(own, null, List.of()), null);
    assertThat(design.options().css("text-size")).isEqualTo("11pt");
  }

  @Test
  void aZipIsAPackWhetherItsFilesStandInAFolderOrNot() throws IOException {
    for (String top : List.of("", "house-main/")) {
      Path zip = folder.resolve("house" + top.length() + ".zip");
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
        out.putNextEntry(new ZipEntry(top + "pack.yaml"));
        out.write("name: house\nextends: policy\n".getBytes(UTF_8));
        out.putNextEntry(new ZipEntry(top + "parts/title.ftlx"));
        out.write("<h1>House</h1>".getBytes(UTF_8));
      }
      TemplatePack pack = PackShelf.ofBundled().find(zip.toString(), folder);
      Design design =
          Design.of(PackShelf.ofBundled(), new Design.Wish(pack, null, List.of()), null);
      assertThat(text(design, "parts/title.ftlx")).isEqualTo("<h1>House</h1>");
      assertThat(text(design, "parts/body.ftlx")).contains("options.sections");
    }
  }

  @Test
  void aCircleOfPacksIsNamed() throws IOException {
    new PackFolder(folder.resolve("a")).with("pack.yaml", "name: a\nextends: b\n");
    new PackFolder(folder.resolve("b")).with("pack.yaml", "name: b\nextends: a\n");
    PackShelf shelf = new PackShelf(List.of(folder));
    assertThatThrownBy(() -> shelf.lineage(shelf.named("a")))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("extends itself: a › b › a");
  }

  @Test
  void aMistypedNameGetsTheNearest() {
    assertThatThrownBy(() -> PackShelf.ofBundled().named("one-pag"))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("did you mean \"one-page\"?");
  }

  @Test
  void ownPartsStandBeforeThePack() throws IOException {
    PackFolder parts = new PackFolder(folder).with("parts/title.ftlx", "own");
    Design design =
        Design.of(
            PackShelf.ofBundled(),
            new Design.Wish(PackShelf.bundled("policy"), parts.folder(), List.of()),
            null);
    assertThat(text(design, "parts/title.ftlx")).isEqualTo("own");
    assertThat(design.layers().list())
        .containsEntry("parts/title.ftlx", Layers.OWN_PARTS)
        .containsEntry("parts/body.ftlx", "policy");
  }

  @Test
  void aFormPutsItsPacksBehindThePackAndBeforeTheirCommonParent() throws IOException {
    PackFolder pack = PackFolder.extendingPolicy(folder);
    assertThat(pack.design(Form.ONE_PAGE).layers().packs())
        .extracting(TemplatePack::name)
        .containsExactly("house", "one-page", "two-page", "policy");
    assertThat(Design.usual(Form.TWO_PAGE).in(Form.FULL).layers().packs())
        .extracting(TemplatePack::name)
        .containsExactly("policy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: house\\nextend: policy          | 2:1: error: a template pack has no key "extend" (did you mean "extends"?)
          version: 1.0                          | 1:1: error: the pack has no "name" (add "name: " and a short name)
          name: House Style                     | 1:7: error: "House Style" is no name of a pack
          name: house\\nextends: policies        | error: extends "policies", which can't be used
          name: house\\ndata-model: 9            | 2:13: error: is written for version 9 of the data model
          name: a\\noptions:\\n  x: {type: color, default: red} | 3:13: error: "color" is no type of an option (did you mean "colour"?)
          name: a\\noptions:\\n  x: {type: colour, default: red} | 3:30: error: "red" is no colour
          name: a\\nextends: policy\\noptions:\\n  text-sise: 9pt | 4:14: error: the template has no option "text-sise" (did you mean "text-size"?)
          name: a\\nextends: policy\\noptions:\\n  text-size: 99pt | 4:14: error: "text-size" is too large: 99pt (at most 30pt)
          name: a\\nextends: policy\\noptions:\\n  text-font: [Gothic] | 4:14: error: "Gothic" is no value of "text-font"
          name: a\\nextends: policy\\noptions:\\n  sections: [themes] | the section "evidence" can't be left out: links lead there
          name: a\\nfonts:\\n  - {file: a.ttf, family: A} | 3:5: error: a font has no "licence"
          name: a\\nfonts:\\n  - {file: a.ttf, family: A, licence: OFL.txt} | 3:12: error: the pack has no file "a.ttf"
          name: [                               | not valid YAML
          """)
  void whatIsWrongIsSaidWhereItStands(String manifest, String message) throws IOException {
    PackFolder pack =
        new PackFolder(folder).with("pack.yaml", manifest.replace("\\n", "\n") + "\n");
    assertThatThrownBy(pack::design)
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(folder.resolve("pack.yaml").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "text-size, 9, is no length",
    "text-size, 9pt; color: red, is no length",
    "charts, yes, neither true nor false",
    "paper, a5, is no value of \"paper\"",
    "sections, 'themes,evidence,evidence', stands twice",
    "heading-color, #fff, did you mean \"heading-colour\"?",
  })
  void aValueIsCheckedByType(String name, String value, String message) throws IOException {
    PackFolder pack = PackFolder.extendingPolicy(folder);
    assertThatThrownBy(() -> pack.design(GivenValue.ofArgument(name, value)))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPathDoesNotLeadOutOfThePack() throws IOException {
    Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
    PackFolder pack = PackFolder.extendingPolicy(folder.resolve("house"));
    PackFiles files = PackShelf.open(pack.folder()).files();
    for (String path :
        List.of("../secret.txt", "parts/../../secret.txt", outside.toString(), "..\\secret.txt")) {
      assertThat(files.read(path)).as(path).isNull();
    }
    Files.createSymbolicLink(pack.folder().resolve("link.txt"), outside);
    assertThatThrownBy(() -> files.read("link.txt"))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("a link out of the pack");
  }

  private static String text(Design design, String path) throws IOException {
    PackFile file = design.layers().find(path);
    return file == null ? "" : file.text();
  }
}
