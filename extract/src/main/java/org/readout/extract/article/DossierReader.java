package org.readout.extract.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.PassageClassifier;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.DossierSettings.GivenSource;
import org.readout.model.outcome.SetAside;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

/**
 * Reads a folder of articles. Files that cannot be read are listed and never stop the others; what
 * is wrong in {@code dossier.yaml} does, since the user meant something by it.
 */
public final class DossierReader {
  /** Name of the optional file of settings at the top of the folder. */
  public static final String DOSSIER_FILE = "dossier.yaml";

  /** Files of more bytes are refused: no article is that long, nor a day's export of them. */
  public static final long LARGEST_FILE = 8L << 20;

  private final ArticleSplitter splitter;
  private final ProvenanceReader provenanceReader;

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
    List<Article> articles = new ArrayList<>();
    List<SetAside> unreadable = new ArrayList<>(listing.unreadable());
    for (String name : listing.names()) {
      ArticleFile file = ArticleFile.read(folder, name);
      diagnostics.addAll(file.diagnostics());
      if (file.source() == null) {
        String reason = file.diagnostics().getFirst().message();
        unreadable.add(new SetAside(null, name, null, null, reason));
      } else {
        addArticles(articles, file.source(), given(settings, name));
      }
    }
    return new Dossier(settings, articles, unreadable, diagnostics);
  }

  private void addArticles(List<Article> articles, SourceText source, @Nullable GivenSource given) {
    List<Span> extents = splitter.split(source.text());
    for (Span extent : extents) {
      ProvenanceReader.Reading reading = provenanceReader.read(source.text(), extent);
      Provenance provenance = reading.provenance();
      if (given != null) {
        provenance = overruled(provenance, given, extent.equals(extents.getFirst()));
      }
      ArticleId id = new ArticleId(articles.size() + 1);
      articles.add(new Article(id, source, extent, provenance, reading.kind()));
    }
  }

  private static @Nullable GivenSource given(DossierSettings settings, String name) {
    for (GivenSource source : settings.sources()) {
      if (source.file().equals(name)) {
        return source;
      }
    }
    return null;
  }

  /**
   * What the user says of a file, where it holds several articles, names only the first of them.
   */
  private static Provenance overruled(Provenance read, GivenSource given, boolean first) {
    return new Provenance(
        first ? either(given.title(), read.title()) : read.title(),
        either(given.outlet(), read.outlet()),
        first ? either(given.author(), read.author()) : read.author(),
        given.published() == null ? read.published() : given.published(),
        either(given.url(), read.url()),
        given.reliability());
  }

  private static @Nullable String either(@Nullable String given, @Nullable String read) {
    return given == null ? read : given;
  }
}
