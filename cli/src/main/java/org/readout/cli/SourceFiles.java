package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.extract.article.InputFile;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Article;
import org.readout.model.source.Diagnostic;
import org.readout.report.pdf.Attachment;

/**
 * The files a visit's articles were read from.
 *
 * @param dossier where they are
 */
record SourceFiles(DossierFolder dossier) {
  /**
   * The files, to travel with the briefing: {@code A3-report.txt} is the file or archive that A3,
   * and perhaps articles after it, were read from.
   *
   * @throws CommandFailure when a file is no longer the one that was read
   */
  List<Attachment> of(VisitRecord visit) throws CommandFailure, IOException {
    Map<Path, List<Article>> articles = new LinkedHashMap<>();
    for (RegisteredArticle registered : visit.articles()) {
      Path file = dossier.fileOf(registered.article().file());
      articles.computeIfAbsent(file, path -> new ArrayList<>()).add(registered.article());
    }
    List<Attachment> sources = new ArrayList<>();
    for (Map.Entry<Path, List<Article>> file : articles.entrySet()) {
      sources.add(attachment(file.getKey(), file.getValue()));
    }
    return sources;
  }

  private Attachment attachment(Path file, List<Article> articles)
      throws CommandFailure, IOException {
    byte[] content = Files.readAllBytes(file);
    for (Article article : articles) {
      mustBeAsRead(file, content, article);
    }
    String name = dossier.path().relativize(file).toString().replace('\\', '/');
    String ids =
        articles.stream().map(article -> article.id().toString()).collect(Collectors.joining(", "));
    String plain = articles.getFirst().id() + "-" + file.getFileName();
    return Attachment.source(plain, "Source of " + ids + ": " + name, content);
  }

  /** Of an entry in an archive the digest is another one, and nothing is said. */
  private void mustBeAsRead(Path file, byte[] content, Article article) throws CommandFailure {
    boolean isItself = file.equals(dossier.path().resolve(article.file()));
    String known = article.source().sha256();
    if (isItself && !new InputFile(article.file(), content).sha256().equals(known)) {
      throw new CommandFailure(
          ExitCode.FAULT,
          Diagnostic.error(file.toString(), "changed while it was being read", "run it again"));
    }
  }
}
