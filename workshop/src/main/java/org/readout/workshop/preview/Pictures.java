package org.readout.workshop.preview;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.report.Proof;

/** Pictures of pages, kept for as long as they may be asked for again: a look never changes. */
final class Pictures {
  private static final int MOST = 80;

  private final Map<String, byte[]> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > MOST;
        }
      };

  /** The picture of a page; {@code page} counts from 0. */
  byte[] of(Proof proof, int page, int width) throws IOException {
    String name = proof.pages().get(page).look() + ' ' + width;
    synchronized (kept) {
      byte[] known = kept.get(name);
      if (known != null) {
        return known;
      }
    }
    byte[] painted = proof.picture(page, width);
    synchronized (kept) {
      kept.put(name, painted);
    }
    return painted;
  }
}
