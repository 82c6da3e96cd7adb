package org.readout.extract.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that most articles of a dossier share: what it is about. */
final class CommonTerms {
  private static final int STEM = 6;
  private static final int SHORTEST = 5;
  private static final int FEWEST = 5;

  private final Map<ArticleView, Set<String>> stems = new HashMap<>();
  private final Set<String> common = new TreeSet<>();

  CommonTerms(List<ArticleView> articles, VisitWords words) {
    Map<String, Integer> counts = new HashMap<>();
    for (ArticleView article : articles) {
      Set<String> own = new HashSet<>();
      for (String word : VisitWords.words(article.text())) {
        if (word.length() >= SHORTEST && !words.isIn("everyday", word)) {
          own.add(word.substring(0, Math.min(STEM, word.length())));
        }
      }
      stems.put(article, own);
      own.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    counts.forEach((stem, count) -> {
      if (count >= 3 && count >= 0.6 * articles.size()) {
        common.add(stem);
      }
    });
  }

  /** How much of what most articles share an article has; 1 where they share too little to say. */
  double coverage(ArticleView article) {
    if (common.size() < FEWEST) {
      return 1;
    }
    Set<String> own = stems.getOrDefault(article, Set.of());
    return (double) common.stream().filter(own::contains).count() / common.size();
  }
}
