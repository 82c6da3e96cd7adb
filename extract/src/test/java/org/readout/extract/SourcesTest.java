package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.Theme;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * Each folder under {@code sources} holds a dossier and {@code expected.txt}: what the first three
 * stages make of it, passage by passage in the order of the file. A sentence stands behind a bar,
 * what was left out behind its reason. {@code -Dreadout.golden=rewrite} rewrites the expected
 * files.
 */
class SourcesTest {
  static List<Path> cases() throws IOException, URISyntaxException {
    Path all = Path.of(Objects.requireNonNull(SourcesTest.class.getResource("sources")).toURI());
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFolderBecomesSentences(Path folder) throws IOException, InvalidDossierException {
    Dossier dossier = new DossierReader().read(folder.resolve("dossier"));
    String result = shown(dossier);
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Path source = Path.of("src/test/resources/org/readout/extract/sources");
      Files.writeString(
          source.resolve(Objects.requireNonNull(folder.getFileName()).toString() + "/expected.txt"),
          result);
      return;
    }
    assertThat(result).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static String shown(Dossier dossier) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : dossier.diagnostics()) {
      out.append(diagnostic).append('\n');
    }
    if (!dossier.settings().sources().isEmpty()) {
      for (Theme theme : dossier.settings().themes()) {
        out.append(theme).append('\n');
      }
    }
    for (Article article : dossier.articles()) {
      CleanText clean = new TextCleaner().clean(article);
      List<Sentence> sentences = new SentenceSplitter().split(clean);
      SentenceHarness.check(clean, sentences);
      out.append(header(article)).append('\n');
      lines(clean, sentences).stream()
          .sorted(Comparator.comparing(Line::at))
          .forEach(line -> out.append(line.text()).append('\n'));
    }
    return out.toString();
  }

  private static String header(Article article) {
    Provenance from = article.provenance();
    return "== %s %s: %s%s%s%s%s%s%s"
        .formatted(
            article.id(),
            article.file(),
            article.kind().label(),
            field("title", from.title()),
            field("outlet", from.outlet()),
            field("author", from.author()),
            field("published", from.published()),
            field("url", from.url()),
            field("reliability", from.reliability()));
  }

  private static String field(String name, @Nullable Object value) {
    return value == null ? "" : "; " + name + " = " + value;
  }

  private record Line(Span at, String text) {}

  private static List<Line> lines(CleanText clean, List<Sentence> sentences) {
    List<Line> lines = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      String mark = sentence.paragraph() == paragraph ? "  | " : "| ";
      paragraph = sentence.paragraph();
      lines.add(new Line(clean.offsets().toOriginal(sentence.span()), mark + sentence.text()));
    }
    for (DroppedPassage dropped : clean.dropped()) {
      String words = dropped.span().of(clean.article().source().text()).replace('\n', '/');
      lines.add(new Line(dropped.span(), dropped.reason().label() + ": " + words.strip()));
    }
    return lines;
  }
}
