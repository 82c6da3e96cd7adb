package org.readout.formats.html;

import java.io.ByteArrayOutputStream;

/**
 * Pictures and fonts that some tools write into a page itself, as {@code data:} addresses (RFC
 * 2397). They make up most of such a page and say nothing.
 */
final class EmbeddedData {
  private static final byte[] SCHEME = {'d', 'a', 't', 'a', ':'};
  private static final int SHORTEST = 512;

  private EmbeddedData() {}

  /** The page with long data addresses cut down to their scheme. */
  static byte[] without(byte[] page) {
    ByteArrayOutputStream kept = null;
    int from = 0;
    for (int at = next(page, 0); at < page.length; at = next(page, at)) {
      int end = at;
      while (end < page.length && isPart(page[end])) {
        end++;
      }
      if (end - at >= SHORTEST) {
        kept = kept == null ? new ByteArrayOutputStream() : kept;
        kept.write(page, from, at - from);
        from = end;
      }
      at = end;
    }
    if (kept == null) {
      return page;
    }
    kept.write(page, from, page.length - from);
    return kept.toByteArray();
  }

  /** Where the next address goes on behind its scheme; the page's end where there is none. */
  private static int next(byte[] page, int from) {
    for (int i = from; i + SCHEME.length <= page.length; i++) {
      int same = 0;
      while (same < SCHEME.length && page[i + same] == SCHEME[same]) {
        same++;
      }
      if (same == SCHEME.length) {
        return i + same;
      }
    }
    return page.length;
  }

  private static boolean isPart(byte b) {
    return b > ' ' && b != '"' && b != '\'' && b != ')' && b != '<' && b != '>';
  }
}
