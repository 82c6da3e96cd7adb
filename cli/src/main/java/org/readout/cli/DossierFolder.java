package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.extract.Extraction;
import org.readout.extract.Reading;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.model.trail.TracedVisit;

/**
 * The folder a command was pointed at.
 *
 * @param path as the user wrote it, which is how messages name its files
 * @param extraction how it is read
 */
record DossierFolder(Path path, Extraction extraction) {
  /**
   * Extracts the visit, and reports what was noticed on the way.
   *
   * @throws CommandFailure when there is no such folder, its settings are invalid or no article in
   *     it can be used
   */
  VisitRecord extract(Messages messages) throws CommandFailure, IOException {
    mustBeAFolder();
    try {
      VisitRecord visit = extraction.extract(path);
      report(visit.diagnostics(), visit.articles(), messages);
      return visit;
    } catch (InvalidDossierException e) {
      throw invalid(e, messages);
    }
  }

  /** Extracts the visit with the way to it, under the same conditions as {@link #extract}. */
  TracedVisit trace(Messages messages) throws CommandFailure, IOException {
    mustBeAFolder();
    try {
      TracedVisit traced = extraction.trace(path);
      report(traced.visit().diagnostics(), traced.visit().articles(), messages);
      return traced;
    } catch (InvalidDossierException e) {
      throw invalid(e, messages);
    }
  }

  /** Reads, cleans and annotates the articles, under the same conditions as {@link #extract}. */
  List<AnnotatedArticle> read(Messages messages) throws CommandFailure, IOException {
    mustBeAFolder();
    try {
      Reading reading = extraction.read(path);
      report(reading.dossier().diagnostics(), reading.articles(), messages);
      return reading.articles();
    } catch (InvalidDossierException e) {
      throw invalid(e, messages);
    }
  }

  /** The files a visit was read from. */
  List<Path> files(VisitRecord visit) {
    Stream<String> read = visit.articles().stream().map(article -> article.article().file());
    Stream<String> setAside = visit.setAside().stream().map(SetAside::file);
    return Stream.of(Stream.of(DossierReader.DOSSIER_FILE), read, setAside)
        .flatMap(names -> names)
        .map(this::fileOf)
        .distinct()
        .toList();
  }

  /** The file that has the name, or the archive that holds the entry of that name. */
  Path fileOf(String name) {
    Path file = path.resolve(name);
    Path holder = file;
    while (holder != null && !holder.equals(path) && !Files.isRegularFile(holder)) {
      holder = holder.getParent();
    }
    return holder == null || holder.equals(path) ? file : holder;
  }

  /** Reports what was noticed later, such as when the briefing was printed. */
  void report(List<Diagnostic> diagnostics, Messages messages) {
    diagnostics.stream().map(this::located).forEach(messages::report);
  }

  private void mustBeAFolder() throws CommandFailure {
    if (!Files.exists(path)) {
      throw failure(ExitCode.USAGE, "no such folder", "name a folder of articles");
    }
    if (!Files.isDirectory(path)) {
      throw failure(ExitCode.USAGE, "is a file", "name the folder it is in");
    }
    if (!Files.isReadable(path) || !Files.isExecutable(path)) {
      throw failure(ExitCode.USAGE, "no permission to read the folder", "check its permissions");
    }
  }

  private void report(List<Diagnostic> diagnostics, List<?> articles, Messages messages)
      throws CommandFailure {
    report(diagnostics, messages);
    if (articles.isEmpty()) {
      throw failure(
          ExitCode.NOTHING_USABLE,
          "no article in it can be used",
          "put articles there, as text, pages, PDFs, mails or .docx");
    }
  }

  private CommandFailure invalid(InvalidDossierException e, Messages messages) {
    List<Diagnostic> found = e.diagnostics().stream().map(this::located).toList();
    found.subList(0, found.size() - 1).forEach(messages::report);
    return new CommandFailure(ExitCode.INVALID_SETTINGS, found.getLast(), e);
  }

  private CommandFailure failure(ExitCode exitCode, String message, String hint) {
    return new CommandFailure(exitCode, Diagnostic.error(path.toString(), message, hint));
  }

  private Diagnostic located(Diagnostic diagnostic) {
    return diagnostic.file() == null
        ? diagnostic
        : new Diagnostic(
            diagnostic.severity(),
            diagnostic.message(),
            path.resolve(diagnostic.file()).toString(),
            diagnostic.place(),
            diagnostic.span(),
            diagnostic.hint());
  }
}
