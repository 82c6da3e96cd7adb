package org.readout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.batch.ManifestReader.Format;
import org.readout.model.briefing.Form;
import org.readout.model.source.Diagnostic;
import org.readout.report.Twin;

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
    assertThat(items.get(2).job().form()).isEqualTo(Form.ONE_PAGE);
    assertThat(items.get(2).job().options()).containsEntry("charts", "false");
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
                  - { id: g, dossier: visits/oslo, output: a }
                """))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:3:", "\"a\""))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:4:", "dosier", "dossier"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:5:", "leaves"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:6:", "leaves"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:7:", "three-page"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:7:", "TLP:PURPLE"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:8:", "no such folder"))
        .anySatisfy(line -> assertThat(line).contains("m.yaml:9:", "both write"));
  }

  @Test
  void aShardIsToldFromTheIdAndEveryItemIsInOne() throws Exception {
    List<BatchItem> items =
        read("items:\n  - dossier: visits/*\n  - { id: third, dossier: visits/oslo }\n", Format.YAML);
    assertThat(new Shard(1, 3).of(items).size()
            + new Shard(2, 3).of(items).size()
            + new Shard(3, 3).of(items).size())
        .isEqualTo(3);
    assertThat(Shard.parse("1/1").of(items)).isEqualTo(items);
  }

  private List<BatchItem> read(String text, Format format) throws Exception {
    return ManifestReader.read(
        "m.yaml", text, format, folder, folder.toRealPath(), folder.resolve("out"));
  }

  private List<String> problems(String text) {
    InvalidManifestException thrown =
        catchThrowableOfType(InvalidManifestException.class, () -> read(text, Format.YAML));
    return thrown.diagnostics().stream().map(Diagnostic::toString).toList();
  }
}
