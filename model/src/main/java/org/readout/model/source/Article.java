package org.readout.model.source;

/**
 * One published text. Two articles joined in one file share a {@link SourceText} and differ in
 * extent.
 *
 * @param extent the article's part of the file's text
 */
public record Article(ArticleId id, SourceText source, Span extent, Provenance provenance) {
  public Article {
    if (extent.end() > source.text().length()) {
      throw new IllegalArgumentException(id + ": " + extent + " is outside " + source.file());
    }
  }

  /** What sort of text it is: a report, where nothing tells otherwise. */
  public ArticleKind kind() {
    ArticleKind told = provenance.kind();
    return told == null ? ArticleKind.REPORT : told;
  }

  /** The file's name relative to the dossier. */
  public String file() {
    return source.file();
  }
}
