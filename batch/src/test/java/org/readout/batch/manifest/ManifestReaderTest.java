package org.readout.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.BatchItem;
import org.readout.batch.Shard;
import org.readout.batch.manifest.ManifestReader.Format;
import org.readout.model.briefing.Form;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;
import org.readout.report.pack.PackShelf;

class ManifestReaderTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(folder.resolve("visits/lisbon"));
    Files.createDirectories(folder.resolve("visits/oslo"));
  }

  @Test
  void yamlHasDefaultsVariablesAndPatterns() throws Exception {
    List<BatchItem> items =
        read(
            """
            variables: { year: 2024 }
            defaults:
              format: [pdf, csv]
              marking: TLP:GREEN
              output: ${year}/${id}
            items:
              - dossier: visits/*
              - { id: short, dossier: visits/oslo, form: one-page, options: { charts: false } }
            """,
            Format.YAML);
    assertThat(items).extracting(BatchItem::id).containsExactly("lisbon", "oslo", "short");
    assertThat(items.get(0).outputs())
        .containsEntry(Twin.PDF, Path.of("2024/lisbon.pdf"))
        .containsEntry(Twin.CSV, Path.of("2024/lisbon.csv"));
    assertThat(items.get(2).job().look().form()).isEqualTo(Form.ONE_PAGE);
    assertThat(items.get(2).job().look().options()).containsEntry("charts", "false");
    assertThat(items.get(2).job().marking()).isEqualTo("TLP:GREEN");
  }

  @Test
  void linesAndTablesSayTheSame() throws Exception {
    List<BatchItem> lines =
        read(
            """
            {"defaults": {"marking": "TLP:CLEAR"}}
            {"id": "a", "dossier": "visits/lisbon"}
            {"id": "b", "dossier": "visits/oslo", "format": ["pdf", "md"]}
            """,
            Format.JSONL);
    List<BatchItem> rows =
        read(
            """
            id,dossier,format,marking
            a,visits/lisbon,,TLP:CLEAR
            b,visits/oslo,pdf;md,TLP:CLEAR
            """,
            Format.CSV);
    assertThat(rows).isEqualTo(lines);
  }

  @Test
  void allThatIsWrongIsSaidAtOnceWithItsPlace() throws Exception {
    assertThat(
            problems(
                """
                items:
                  - { id: a, dossier: visits/lisbon }
                  - { id: a, dossier: visits/oslo }
                  - { id: b, dosier: visits/oslo }
                  - { id: c, dossier: ../elsewhere }
                  - { id: d, dossier: visits/lisbon, output: ../../d }
                  - { id: e, dossier: visits/lisbon, form: three-page, marking: TLP:PURPLE }
                  - { id: f, dossier: visits/bergen }
                  - { id: g, dossier: visits/oslo, output: A }
                  - { id: h, dossier: visits/oslo, template: polcy }
                  - { id: i, dossier: visits/oslo, template: policy, options: { accnt: red } }
                """))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:3:", "\"a\""))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:4:", "dosier", "dossier"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:5:", "leaves"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:6:", "leaves"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:7:", "three-page"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:7:", "TLP:PURPLE"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:8:", "no such folder"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:9:", "both write"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:10:", "no template", "policy"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:11:", "accnt"));
  }

  @Test
  void aPatternMayStandInAnyStepAndPassesOverWhatIsHidden() throws Exception {
    Files.createDirectories(folder.resolve("visits/.trash/2024"));
    Files.createDirectories(folder.resolve("visits/oslo/2024"));
    Files.createDirectories(folder.resolve("visits/oslo/2025"));
    assertThat(read("items: [{ dossier: 'visits/*/202?', id: '${name}' }]", Format.YAML))
        .extracting(item -> item.job().dossier())
        .containsExactly(folder.resolve("visits/oslo/2024"), folder.resolve("visits/oslo/2025"));
  }

  @Test
  void aPipeSaysByItsFirstLineHowItIsWritten() {
    assertThat(Format.of("-", "id,dossier\na,b\n")).isEqualTo(Format.CSV);
    assertThat(Format.of("-", "\n{\"id\": \"a\"}\n")).isEqualTo(Format.JSONL);
    assertThat(Format.of("-", "# nightly, all\nitems:\n")).isEqualTo(Format.YAML);
  }

  @Test
  void aShardIsToldFromTheIdAndEveryItemIsInOne() throws Exception {
    List<BatchItem> items =
        read(
            "items:\n  - dossier: visits/*\n  - { id: third, dossier: visits/oslo }\n",
            Format.YAML);
    assertThat(
            new Shard(1, 3).of(items).size()
                + new Shard(2, 3).of(items).size()
                + new Shard(3, 3).of(items).size())
        .isEqualTo(3);
    assertThat(Shard.parse("1/1").of(items)).isEqualTo(items);
  }

  private List<BatchItem> read(String text, Format format) throws Exception {
    Path output = folder.resolve("out");
    BatchPlace place =
        new BatchPlace(folder, folder.toRealPath(), output, PackShelf.ofBundled(), null);
    return ManifestReader.read("m.yaml", text, format, ManifestDefaults.NONE, place);
  }

  private List<String> problems(String text) {
    InvalidManifestException thrown =
        catchThrowableOfType(InvalidManifestException.class, () -> read(text, Format.YAML));
    return thrown.diagnostics().stream().map(Diagnostic::toString).toList();
  }
}
