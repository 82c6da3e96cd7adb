package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.Map;

/** What the dossier shows about each capitalised string: person, place, or neither. */
final class NameEvidence {
  private final Map<String, int[]> votes = new HashMap<>();
  private final PartReader reader;

  NameEvidence(PartReader reader) {
    this.reader = reader;
  }

  void read(Reading reading, int at, Part.Chunk chunk, Introduction introduction) {
    int[] vote = votes.computeIfAbsent(chunk.text(), text -> firstVotes(text));
    boolean ranked = !introduction.titles().isEmpty() || introduction.counterpart();
    if (ranked) {
      vote[0] += 3;
    } else if (introduction.possessive() && !chunk.isSingle()) {
      vote[0] += 1;
    }
    String after = reading.wordAfter(at);
    String before = reading.wordBefore(at);
    if (!chunk.possessive() && reader.isIn("speech", after)) {
      vote[0] += 1;
    }
    if (reader.isIn("speech", before) && !before.equals("was") && !before.equals("has")) {
      vote[0] += chunk.isSingle() ? 0 : 1;
    }
    if (!ranked && reader.isIn("place-before", before)) {
      vote[1] += 1;
    }
    vote[2]++;
  }

  private int[] firstVotes(String text) {
    int space = text.indexOf(' ');
    boolean given = space > 0 && reader.isGivenName(text.substring(0, space));
    boolean initials = space > 0 && text.substring(0, space).endsWith(".");
    return new int[] {given || initials ? 2 : 0, reader.isPlaceShaped(text) ? 4 : 0, 0};
  }

  boolean isPerson(String text) {
    int[] vote = votes.getOrDefault(text, new int[3]);
    return vote[0] > 0 && vote[0] > vote[1];
  }

  boolean isPlace(String text) {
    int[] vote = votes.getOrDefault(text, new int[3]);
    return vote[1] > 0 && vote[1] >= vote[0] && 3 * vote[1] >= vote[2];
  }

  int count(String text) {
    return votes.getOrDefault(text, new int[3])[2];
  }
}
