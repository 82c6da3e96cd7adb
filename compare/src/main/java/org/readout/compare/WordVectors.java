package org.readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as vectors of their words, each word counted for more the fewer texts have it. Words are
 * cut to six letters, which takes the endings off in many languages and needs to know none.
 */
final class WordVectors {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int STEM = 6;

  private final List<Map<String, Double>> vectors = new ArrayList<>();

  /** The vectors of texts, in their order. */
  WordVectors(List<String> texts) {
    List<Map<String, Integer>> counts = texts.stream().map(WordVectors::count).toList();
    Map<String, Integer> holders = new TreeMap<>();
    counts.forEach(count -> count.keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
    for (Map<String, Integer> count : counts) {
      vectors.add(vector(count, holders, texts.size()));
    }
  }

  /** The letters and digits of a text in small letters, a blank between two words. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      folded.append(folded.isEmpty() ? "" : " ").append(word.group());
    }
    return folded.toString();
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> count = new TreeMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      String whole = word.group();
      int end =
          whole.offsetByCodePoints(0, Math.min(STEM, whole.codePointCount(0, whole.length())));
      count.merge(whole.substring(0, end), 1, Integer::sum);
    }
    return count;
  }

  /** Logarithms are {@code StrictMath}'s, which are the same on every machine. */
  private static Map<String, Double> vector(
      Map<String, Integer> count, Map<String, Integer> holders, int texts) {
    Map<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> word : count.entrySet()) {
      double rarity = StrictMath.log(1 + (double) texts / holders.getOrDefault(word.getKey(), 1));
      double weight = (1 + StrictMath.log(word.getValue())) * rarity;
      vector.put(word.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  /** The words of a text. */
  Iterable<String> words(int text) {
    return vectors.get(text).keySet();
  }

  /** From 0, no word in common, to 1. */
  double likeness(int one, int other) {
    Map<String, Double> a = vectors.get(one);
    Map<String, Double> b = vectors.get(other);
    Map<String, Double> fewer = a.size() <= b.size() ? a : b;
    Map<String, Double> more = a.size() <= b.size() ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> word : fewer.entrySet()) {
      sum += word.getValue() * more.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }
}
