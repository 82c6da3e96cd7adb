package org.readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
  @TempDir Path temp;

  @Test
  void unpacksEveryFileOfTheListAndNothingElse() throws IOException {
    Path folder = Sample.unpackTo(temp.resolve("made/on/the/way"));
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names = entries.map(Path::getFileName).map(Path::toString).sorted().toList();
      assertThat(names).isEqualTo(Sample.files().stream().sorted().toList());
    }
  }

  @Test
  void theListIsTheFolder() throws IOException {
    Path visit = Path.of("src/main/resources/org/readout/corpus/islamabad-2021");
    try (Stream<Path> articles = Files.list(visit.resolve("articles"))) {
      List<String> names = articles.map(Path::getFileName).map(Path::toString).sorted().toList();
      assertThat(Sample.files()).startsWith("dossier.yaml");
      assertThat(Sample.files().subList(1, Sample.files().size())).isEqualTo(names);
    }
  }

  @Test
  void unpacksOverAnOlderCopy() throws IOException {
    Sample.unpackTo(temp);
    Files.writeString(temp.resolve("dossier.yaml"), "title: mine");
    Sample.unpackTo(temp);
    assertThat(temp.resolve("dossier.yaml")).content().contains("TLP:CLEAR");
  }
}
