package org.readout.conformance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the root the default locale while there is work that depends on it, on however many
 * threads: the first to come sets it, the last to leave restores what was there.
 */
final class RootLocale {
  private static final Object LOCK = new Object();
  private static int working;
  private static @Nullable Locale before;

  private RootLocale() {}

  static void enter() {
    synchronized (LOCK) {
      if (working == 0) {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
      }
      working++;
    }
  }

  static void leave() {
    synchronized (LOCK) {
      working--;
      if (working == 0 && before != null) {
        Locale.setDefault(before);
        before = null;
      }
    }
  }
}
