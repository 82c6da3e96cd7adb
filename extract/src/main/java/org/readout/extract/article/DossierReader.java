package org.readout.extract.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.text.LanguageReader;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.DossierSettings.GivenSource;
import org.readout.model.outcome.SetAside;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/**
 * Reads a folder of articles. Files that cannot be read are listed and never stop the others; what
 * is wrong in {@code dossier.yaml} does, since the user meant something by it.
 */
public final class DossierReader {
  /** Name of the optional file of settings at the top of the folder. */
  public static final String DOSSIER_FILE = "dossier.yaml";

  /** Files of more bytes are refused, whatever their kind. */
  public static final int LARGEST_FILE = 64 << 20;

  private final ArticleSplitter splitter;
  private final ProvenanceReader provenanceReader;
  private final ArticleReaders readers = ArticleReaders.OFFERED;
  private final LanguageReader languages = LanguageReader.BUNDLED;

  public DossierReader() {
    this(new PassageClassifier());
  }

  /** A reader that shares what it sees of each passage with the stages after it. */
  public DossierReader(PassageClassifier classifier) {
    splitter = new ArticleSplitter(classifier);
    provenanceReader = new ProvenanceReader(classifier);
  }

  /**
   * Reads the folder and everything under it.
   *
   * @throws InvalidDossierException where {@code dossier.yaml} has an error
   * @throws IOException where the folder itself cannot be read
   */
  public Dossier read(Path folder) throws IOException, InvalidDossierException {
    FolderListing listing = FolderListing.of(folder);
    List<Diagnostic> diagnostics = new ArrayList<>(listing.diagnostics());
    DossierSettings settings = SettingsReader.read(folder, listing.names(), diagnostics);
    Files files =
        new Files(
            settings.sources(),
            listing.names(),
            listing.unreadable(),
            diagnostics,
            new ArrayList<>());
    Archive archive = new Archive(files::read, diagnostics::add);
    for (String name : listing.names()) {
      try {
        archive.unpack(ArticleFile.read(folder, name));
      } catch (UnreadableFileException e) {
        files.refuse(name, e);
      }
    }
    files.nameUnused();
    return new Dossier(settings, files.articles, files.unreadable, diagnostics);
  }

  /**
   * Reads one file by itself, as it would be read in a dossier without settings.
   *
   * @throws UnreadableFileException where nothing in it can be used
   */
  public FileContent readFile(Path file) throws UnreadableFileException {
    Path name = file.getFileName();
    Path folder = file.toAbsolutePath().getParent();
    if (name == null || folder == null) {
      throw new UnreadableFileException("is not a file", "name a file");
    }
    List<FileReading.LeftOut> leftOut = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Files files = new Files(List.of(), List.of(), List.of(), diagnostics, leftOut);
    new Archive(files::read, diagnostics::add).unpack(ArticleFile.read(folder, name.toString()));
    return new FileContent(files.articles, leftOut, diagnostics);
  }

  /** What the files have given so far. */
  private final class Files {
    private final List<GivenSource> told;
    private final List<String> listing;
    private final List<Article> articles = new ArrayList<>();
    private final List<SetAside> unreadable;
    private final List<Diagnostic> diagnostics;
    private final List<FileReading.LeftOut> leftOut;

    Files(
        List<GivenSource> told,
        List<String> listing,
        List<SetAside> unreadable,
        List<Diagnostic> diagnostics,
        List<FileReading.LeftOut> leftOut) {
      this.told = told;
      this.listing = listing;
      this.leftOut = leftOut;
      this.unreadable = new ArrayList<>(unreadable);
      this.diagnostics = diagnostics;
    }

    void refuse(String name, UnreadableFileException why) {
      String message = String.valueOf(why.getMessage());
      diagnostics.add(Diagnostic.error(name, message, why.hint()));
      unreadable.add(new SetAside(null, name, null, null, message));
    }

    void read(InputFile file) {
      GivenUpException.endIfInterrupted();
      try {
        FileReading reading = readers.read(file);
        diagnostics.addAll(reading.diagnostics());
        leftOut.addAll(reading.dropped());
        boolean bodies = reading.pieces().stream().allMatch(FileReading.Piece::whole);
        SourceText source =
            new SourceText(file.name(), reading.text(), file.sha256(), reading.verbatim(), bodies);
        @Nullable GivenSource given = given(told, file.name());
        for (FileReading.Piece piece : reading.pieces()) {
          add(source, piece, given);
        }
      } catch (UnreadableFileException e) {
        refuse(file.name(), e);
      }
    }

    private void add(SourceText source, FileReading.Piece piece, @Nullable GivenSource given) {
      List<Span> extents =
          piece.whole() ? List.of(piece.extent()) : splitter.split(source.text(), piece.extent());
      for (Span extent : extents) {
        Provenance known = extent.equals(extents.getFirst()) ? piece.known() : Provenance.UNKNOWN;
        Provenance told =
            language(extent.of(source.text()))
                .filledFrom(known)
                .filledFrom(provenanceReader.read(source.text(), extent, known.title()));
        if (extents.size() == 1) {
          told = told.filledFrom(piece.otherwise());
        }
        if (given != null) {
          told = said(given, extent.start() == 0).filledFrom(told);
        }
        add(new Article(new ArticleId(articles.size() + 1), source, extent, told));
      }
    }

    /** What the words say; a page that declares another language is wrong more often than they. */
    private Provenance language(String text) {
      String tag = languages.read(text);
      return tag.equals(LanguageReader.UNDETERMINED)
          ? Provenance.UNKNOWN
          : Provenance.inLanguage(tag).toldBy("words of the text");
    }

    private void add(Article article) {
      articles.add(article);
      String language = article.provenance().language();
      if (language != null && !LanguageReader.isExtractedFrom(language)) {
        diagnostics.add(
            Diagnostic.warning(
                article.file(),
                "set aside: " + LanguageReader.reasonAgainst(language),
                "add an English version"));
      }
    }

    /** Warns of what the settings say of files inside archives that no archive holds. */
    void nameUnused() {
      for (GivenSource source : told) {
        boolean inside = listing.stream().anyMatch(name -> source.file().startsWith(name + "/"));
        boolean found = articles.stream().anyMatch(article -> article.file().equals(source.file()));
        if (inside && !found) {
          diagnostics.add(
              Diagnostic.warning(
                  DOSSIER_FILE, "no article \"" + source.file() + "\" in the archive", null));
        }
      }
    }
  }

  private static @Nullable GivenSource given(List<GivenSource> told, String name) {
    for (GivenSource source : told) {
      if (source.file().equals(name)) {
        return source;
      }
    }
    return null;
  }

  /**
   * What the user says of a file; where it holds several articles, headline and author are of the
   * first of them.
   */
  private static Provenance said(GivenSource given, boolean first) {
    return new Provenance(
            first ? given.title() : null,
            given.outlet(),
            first ? given.author() : null,
            given.published(),
            given.url(),
            given.reliability())
        .filledFrom(Provenance.inLanguage(given.language()))
        .filledFrom(Provenance.ofKind(given.kind()))
        .toldBy(DOSSIER_FILE);
  }
}
