package org.readout.model.source;

/**
 * Names an article within a dossier: {@code A1}, {@code A2}, … in the order of files and, within a
 * file, of text.
 */
public record ArticleId(int number) implements Comparable<ArticleId> {
  public ArticleId {
    if (number < 1) {
      throw new IllegalArgumentException("articles count from 1: " + number);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "A" + number;
  }
}
