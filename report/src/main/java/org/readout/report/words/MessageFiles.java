package org.readout.report.words;

import java.io.IOException;
import java.util.List;

/** Finds the message files of a design. */
@FunctionalInterface
public interface MessageFiles {
  /**
   * The files of a language tag; of several that have a key, the last counts: the remotest parent's
   * comes first, the user's own last.
   */
  List<MessageFile> find(String tag) throws IOException;
}
