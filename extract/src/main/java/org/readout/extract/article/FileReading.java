package org.readout.extract.article;

import java.util.List;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * What a reader took from a file.
 *
 * @param text all of its articles, one after another, paragraphs parted by blank lines
 * @param verbatim whether the text is the file's own, so that spans may count in the file;
 *     otherwise they count in the clean text
 * @param pieces the parts of the text that hold articles, in order
 * @param dropped what the reader left out, in the file's order; plain text is left to the cleaner
 * @param diagnostics what the user should know
 */
public record FileReading(
    String text,
    boolean verbatim,
    List<Piece> pieces,
    List<LeftOut> dropped,
    List<Diagnostic> diagnostics) {
  /** What stands between two pieces of a text that is not the file's own. */
  public static final String BETWEEN = "\n\f";

  public FileReading {
    text = Surrogates.mended(text);
    pieces = List.copyOf(pieces);
    dropped = List.copyOf(dropped);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A part of the text.
   *
   * @param known what the file says of it outside the text
   * @param whole whether it is one article for certain; otherwise it is cut where a new one begins
   * @param otherwise what holds where neither {@code known} nor the lines of the text say anything
   */
  public record Piece(Span extent, Provenance known, boolean whole, Provenance otherwise) {
    /** A part of which nothing is known but for certain. */
    public Piece(Span extent, Provenance known, boolean whole) {
      this(extent, known, whole, Provenance.UNKNOWN);
    }
  }

  /**
   * A part of the file that is no part of any article.
   *
   * @param reason in a few words
   * @param text its beginning
   */
  public record LeftOut(String reason, String text) {
    private static final int LONGEST = 160;

    public LeftOut {
      text = text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
  }
}
