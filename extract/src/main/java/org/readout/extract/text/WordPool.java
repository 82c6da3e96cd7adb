package org.readout.extract.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps each word of a dossier once, however often it stands there: a text of a million words has
 * some thirty thousand different ones. For one thread and one dossier.
 */
public final class WordPool {
  private final Map<String, String> words = new HashMap<>();

  /** The same characters, as the one string that all who ask are given. */
  public String one(String word) {
    String known = words.putIfAbsent(word, word);
    return known == null ? word : known;
  }
}
