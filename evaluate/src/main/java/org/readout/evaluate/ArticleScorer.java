package org.readout.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.evaluate.ArticleTexts.Place;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;

/**
 * Which articles were set aside and which were taken as copies. A key names files: where a file
 * holds several articles, the last one stands for it.
 */
final class ArticleScorer {
  private final AnswerKey key;
  private final ArticleTexts texts;
  private final Map<String, RegisteredArticle> articles = new TreeMap<>();
  private final Set<String> decoys;

  ArticleScorer(AnswerKey key, VisitRecord visit, ArticleTexts texts) {
    this.key = key;
    this.texts = texts;
    visit
        .articles()
        .forEach(article -> articles.put(ArticleTexts.name(article.article().file()), article));
    this.decoys = key.decoys().stream().map(ArticleTexts::name).collect(Collectors.toSet());
  }

  void score(Matching matching, Reasons reasons, Scoreboard board) {
    setAside(reasons, board);
    board.add(Score.plain("articles.decoy-outcomes", leaks(matching)));
    copies(board);
  }

  private void setAside(Reasons reasons, Scoreboard board) {
    Set<String> aside =
        articles.entrySet().stream()
            .filter(article -> article.getValue().relevance() != Relevance.EVENT)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    int right = 0;
    for (String name : texts.names()) {
      right += decoys.contains(name) == aside.contains(name) ? 1 : 0;
    }
    board.add(Score.share("articles.set-aside", right, texts.names().size(), 0));
    for (String name : new TreeSet<>(decoys)) {
      if (!aside.contains(name)) {
        board.miss(Miss.Kind.DECOY_KEPT, name, "", reasons.ofArticle(articles.get(name)));
      }
    }
    for (String name : aside) {
      if (!decoys.contains(name)) {
        board.miss(Miss.Kind.ARTICLE_SET_ASIDE, name, "", reasons.ofArticle(articles.get(name)));
      }
    }
  }

  /** Outcomes that rest on decoys alone. */
  private int leaks(Matching matching) {
    return (int)
        matching.printed().stream()
            .filter(found -> !found.places().isEmpty() && !matching.isOfVisit(found))
            .filter(found ->
                found.places().stream()
                    .map(Place::file)
                    .allMatch(file -> decoys.contains(ArticleTexts.name(file))))
            .count();
  }

  private record Pair(String one, String other) {}

  private void copies(Scoreboard board) {
    Set<Pair> expected = pairs(key.copies());
    Set<Pair> found = pairs(families());
    int right = (int) found.stream().filter(expected::contains).count();
    board.add(Score.share("copies.recall", right, expected.size(), 1));
    board.add(Score.plain("copies.false", found.size() - right));
  }

  private List<List<String>> families() {
    Map<ArticleId, String> names = new LinkedHashMap<>();
    articles.forEach((name, article) -> names.put(article.article().id(), name));
    Map<String, List<String>> families = new TreeMap<>();
    articles.forEach((name, article) -> {
      ArticleId original = article.nearDuplicateOf();
      if (original != null) {
        String first = names.getOrDefault(original, original.toString());
        families.computeIfAbsent(first, id -> new ArrayList<>(List.of(first))).add(name);
      }
    });
    return List.copyOf(families.values());
  }

  private static Set<Pair> pairs(List<List<String>> groups) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<String> group : groups) {
      List<String> names = group.stream().map(ArticleTexts::name).sorted().distinct().toList();
      for (int i = 0; i < names.size(); i++) {
        for (String other : names.subList(i + 1, names.size())) {
          pairs.add(new Pair(names.get(i), other));
        }
      }
    }
    return pairs;
  }
}
