package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;

/** The harness over published articles, where {@code ../shared/eval} lies beside the project. */
class PublishedTextsTest {
  @Test
  void everySentenceLeadsBackToItsFile() throws IOException, InvalidDossierException {
    Path eval = evaluationTexts();
    assumeTrue(eval != null, "skipped: no ../shared/eval beside the project");
    for (Path folder : dossiers(eval)) {
      Dossier dossier = new DossierReader().read(folder);
      assertThat(dossier.articles()).as(folder.toString()).isNotEmpty();
      for (Article article : dossier.articles()) {
        CleanText clean = new TextCleaner().clean(article);
        SentenceHarness.check(clean, new SentenceSplitter().split(clean));
      }
    }
  }

  @Test
  void singleArticlesStayWhole() throws IOException, InvalidDossierException {
    Path eval = evaluationTexts();
    assumeTrue(eval != null, "skipped: no ../shared/eval beside the project");
    Dossier singles = new DossierReader().read(eval.resolve("attribution/texts"));
    assertThat(singles.articles()).extracting(Article::file).doesNotHaveDuplicates();
  }

  private static List<Path> dossiers(Path eval) throws IOException {
    try (Stream<Path> folders = Files.list(eval)) {
      return folders
          .flatMap(folder -> Stream.of(folder.resolve("articles"), folder.resolve("texts")))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static @Nullable Path evaluationTexts() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path eval = at.resolve("shared/eval");
      if (Files.isDirectory(eval)) {
        return eval;
      }
    }
    return null;
  }
}
