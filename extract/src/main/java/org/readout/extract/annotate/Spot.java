package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.source.ArticleId;

/**
 * A possible name where it stands.
 *
 * @param at the part's place in the reading
 */
record Spot(Reading reading, int at, Part.Chunk chunk, Introduction introduction) {
  /** Every possible name of the sentences, in order. */
  static List<Spot> all(List<Reading> readings) {
    List<Spot> spots = new ArrayList<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.parts().size(); i++) {
        if (reading.parts().get(i) instanceof Part.Chunk chunk) {
          spots.add(new Spot(reading, i, chunk, Introduction.of(reading, i)));
        }
      }
    }
    return spots;
  }

  ArticleId article() {
    return reading.sentence().article();
  }

  /** Where it begins in the clean text. */
  int position() {
    return reading.words().get(chunk.from()).span().start();
  }
}
