package org.readout.formats.pdf;

/**
 * A line of a page, or its part in one column. Points, {@code y} from the page's top down to the
 * base line.
 *
 * @param size of most of its letters
 */
record PrintedLine(int page, float left, float right, float y, float size, String text) {
  float width() {
    return right - left;
  }

  /** The words with every number as one sign, by which running heads are known again. */
  String pattern() {
    return text.replaceAll("\\p{Nd}++", "#");
  }
}
