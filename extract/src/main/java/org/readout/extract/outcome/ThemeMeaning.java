package org.readout.extract.outcome;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.extract.meaning.SentenceEmbedder;
import org.readout.model.outcome.Theme;
import org.readout.model.trail.Tally;

/**
 * What an embedding model adds to the words of a theme: by how much a claim is nearer to the theme
 * than to the themes on average. Every claim is somewhat near to all of them, and that says
 * nothing.
 */
final class ThemeMeaning {
  /** What the trail calls it. */
  static final String REASON = "meaning as a whole";

  private static final double WEIGHT = 4;
  private static final double LEAST = 0.05;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final SentenceEmbedder embedder;
  private final Map<String, float[]> themes = new LinkedHashMap<>();
  private final Map<String, float[]> read = new HashMap<>();

  ThemeMeaning(List<Theme> themes, SentenceEmbedder embedder) {
    this.embedder = embedder;
    for (Theme theme : themes) {
      String terms = String.join(", ", theme.terms());
      this.themes.put(theme.id(), embed(theme.title() + ". " + theme.description() + " " + terms));
    }
  }

  /** The tallies with what the claim's meaning adds to them. */
  Map<String, Tally> add(String claim, Map<String, Tally> tallies) {
    float[] place = embed(claim);
    Map<String, Double> nearness = new LinkedHashMap<>();
    themes.forEach((theme, vector) -> nearness.put(theme, cosine(place, vector)));
    double mean = nearness.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    Map<String, Tally> added = new LinkedHashMap<>();
    tallies.forEach((theme, words) -> {
      Tally.Builder tally = new Tally.Builder();
      words.parts().forEach(part -> tally.add(part.reason(), part.amount()));
      double above = nearness.getOrDefault(theme, mean) - mean - LEAST;
      added.put(theme, tally.add(REASON, WEIGHT * Math.max(0, above)).build());
    });
    return added;
  }

  private float[] embed(String text) {
    return read.computeIfAbsent(BLANKS.matcher(text).replaceAll(" ").strip(), embedder::embed);
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
