package org.readout.extract.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the dossier shows about each capitalised string: person, place, or neither. */
final class NameEvidence {
  private static final Pattern AGE = Pattern.compile("\\d{2}");

  private static final Set<String> BEING = Set.of("is", "was", "has", "had", "became", "who");

  /** For each string: votes for a person, votes against, votes for a place, occurrences. */
  private final Map<String, int[]> votes = new HashMap<>();

  private final PartReader reader;

  NameEvidence(PartReader reader) {
    this.reader = reader;
  }

  void read(Reading reading, int at, Part.Chunk chunk, Introduction introduction) {
    int[] vote = votes.computeIfAbsent(chunk.text(), text -> firstVotes(text));
    String after = reading.wordAfter(at);
    String before = reading.wordBefore(at);
    boolean ranked = !introduction.titles().isEmpty() || introduction.counterpart();
    if (qualifiesAnother(reading, at)) {
      vote[1] += 2;
    } else if (ranked) {
      vote[0] += 3;
    } else if (before.equals("the")) {
      vote[1] += 1;
    } else if (introduction.possessive() && !chunk.isSingle()) {
      vote[0] += 1;
    }
    boolean speaks = reader.isIn("speech", after) && !(chunk.isSingle() && BEING.contains(after));
    if (!chunk.possessive() && speaks) {
      vote[0] += 1;
    }
    if (!chunk.isSingle() && (reader.isIn("speech", before) || isAged(reading, at))) {
      vote[0] += 1;
    }
    if (!ranked && reader.isIn("place-before", before)) {
      vote[1] += 1;
      vote[2] += 1;
    }
    vote[3]++;
  }

  /** "Volga" in "Volga Tatars": a word that goes with the one behind it. */
  private static boolean qualifiesAnother(Reading reading, int at) {
    int next = at + 1;
    return next < reading.parts().size()
        && reading.isJoined(next)
        && reading.parts().get(next) instanceof Part.Geo geo
        && geo.entry().form() == Gazetteer.Form.PEOPLE;
  }

  private static boolean isAged(Reading reading, int at) {
    return at + 1 < reading.parts().size()
        && reading.followsComma(at + 1)
        && AGE.matcher(reading.wordAfter(at)).matches();
  }

  private int[] firstVotes(String text) {
    int space = text.indexOf(' ');
    boolean given = space > 0 && reader.isGivenName(text.substring(0, space));
    int place = reader.isPlaceShaped(text) ? 4 : 0;
    boolean initials = space > 0 && text.substring(0, space).endsWith(".");
    return new int[] {given || initials ? 2 : 0, place, place, 0};
  }

  boolean isPerson(String text) {
    int[] vote = votes.getOrDefault(text, new int[4]);
    return vote[0] > 0 && vote[0] > vote[1];
  }

  boolean isPlace(String text) {
    int[] vote = votes.getOrDefault(text, new int[4]);
    return vote[2] > 0 && vote[1] >= vote[0] && 3 * vote[2] >= vote[3];
  }
}
