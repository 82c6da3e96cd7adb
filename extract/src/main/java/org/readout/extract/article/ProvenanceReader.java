package org.readout.extract.article;

import org.readout.model.source.ArticleKind;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/** Reads from an article's own lines where it comes from. */
final class ProvenanceReader {
  record Reading(Provenance provenance, ArticleKind kind) {}

  Reading read(String text, Span extent) {
    return new Reading(Provenance.UNKNOWN, ArticleKind.REPORT);
  }
}
