package org.readout.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.FileContent;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.UnreadableFileException;
import org.readout.model.source.Article;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;

/**
 * Each folder under {@code cases} holds files as people have them, and {@code expected.txt}: what
 * is read from each. {@code -Dreadout.golden=rewrite} rewrites the expected files.
 */
class CasesTest {
  static List<Path> cases() throws IOException, URISyntaxException {
    Path all = Path.of(Objects.requireNonNull(CasesTest.class.getResource("cases")).toURI());
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFileBecomesArticles(Path folder) throws IOException {
    String result = shown(folder.resolve("dossier"));
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Path sources = Path.of("src/test/resources/org/readout/formats/cases");
      String name = Objects.requireNonNull(folder.getFileName()).toString();
      Files.writeString(sources.resolve(name).resolve("expected.txt"), result);
      return;
    }
    assertThat(result).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static String shown(Path dossier) throws IOException {
    StringBuilder out = new StringBuilder();
    try (Stream<Path> files = Files.list(dossier)) {
      for (Path file : files.sorted().toList()) {
        out.append("# ").append(file.getFileName()).append('\n').append(shownFile(file));
      }
    }
    return out.toString();
  }

  private static String shownFile(Path file) {
    try {
      return shown(new DossierReader().readFile(file));
    } catch (UnreadableFileException e) {
      return "unreadable: " + e.getMessage() + " (" + e.hint() + ")\n";
    }
  }

  private static String shown(FileContent content) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : content.diagnostics()) {
      out.append(diagnostic).append('\n');
    }
    for (Article article : content.articles()) {
      Provenance from = article.provenance();
      out.append("== ").append(article.kind().label()).append('\n');
      for (Map.Entry<Provenance.Field, String> told : from.origins().entrySet()) {
        out.append(told.getKey().label())
            .append(" = ")
            .append(from.value(told.getKey()))
            .append(" | ")
            .append(told.getValue())
            .append('\n');
      }
      out.append(article.extent().of(article.source().text())).append('\n');
    }
    for (FileReading.LeftOut part : content.leftOut()) {
      out.append("-- ").append(part.reason()).append(": ").append(part.text()).append('\n');
    }
    return out.toString();
  }
}
