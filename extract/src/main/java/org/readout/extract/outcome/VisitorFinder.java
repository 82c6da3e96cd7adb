package org.readout.extract.outcome;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Span;

/**
 * Weighs how much each person looks like the one who visits: whose arrival, trip or talks the
 * articles tell of, early in the text and as a thing that happened.
 */
final class VisitorFinder {
  private static final int WINDOW = 8;

  private final VisitWords words;

  VisitorFinder(VisitWords words) {
    this.words = words;
  }

  /** A weight for each person, each article of about the visit's days counting alike. */
  Map<String, Double> weigh(List<ArticleView> articles, VisitDates.@Nullable Days days) {
    Map<String, Double> weights = new TreeMap<>();
    for (ArticleView article : articles) {
      double near = days == null || article.isPublishedNear(days.from(), days.to()) ? 1 : 0.25;
      weigh(article).forEach((name, weight) -> weights.merge(name, near * weight, Double::sum));
    }
    return weights;
  }

  /** Whether an article tells of a person's going, being received or meeting. */
  boolean tellsOf(ArticleView article, String name) {
    for (Sentence sentence : article.sentences()) {
      for (NameMention mention : article.people(sentence.span())) {
        if (mention.name().equals(name) && sign(article, sentence, mention) >= 1) {
          return true;
        }
      }
    }
    return false;
  }

  private Map<String, Double> weigh(ArticleView article) {
    Map<String, Double> signs = new TreeMap<>();
    Map<String, Double> presence = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      double early = 3.0 / (3 + sentence.index());
      for (NameMention mention : article.people(sentence.span())) {
        signs.merge(mention.name(), early * sign(article, sentence, mention), Math::max);
        double more = sentence.index() < 2 ? 0.6 : 0.1;
        presence.merge(mention.name(), more, (a, b) -> Math.min(1.5, a + b));
      }
    }
    Map<String, Double> weights = new TreeMap<>(presence);
    signs.forEach((name, sign) -> weights.merge(name, sign, Double::sum));
    return weights;
  }

  private double sign(ArticleView article, Sentence sentence, NameMention mention) {
    if (article.isBackground(sentence)) {
      return 0;
    }
    int end = nextPerson(article, sentence, mention);
    List<String> after = article.wordsFrom(mention.span().end(), end, WINDOW);
    List<String> before = article.wordsBefore(mention.span().start(), 4);
    double sign = 0;
    if (has("going", after)) {
      sign = 3;
    } else if (has("hosting", before)
        || (has("going", before) && (before.contains("by") || before.contains("of")))) {
      sign = 2;
    } else if (has("meeting", after)) {
      sign = 1.5;
    }
    boolean later = has("later", after.subList(0, Math.min(4, after.size())));
    return later || has("not", after) ? sign * 0.3 : sign;
  }

  private static int nextPerson(ArticleView article, Sentence sentence, NameMention mention) {
    Span rest = new Span(mention.span().end(), sentence.span().end());
    return article.people(rest).stream()
        .filter(other -> !other.name().equals(mention.name()))
        .mapToInt(other -> other.span().start())
        .findFirst()
        .orElse(sentence.span().end());
  }

  private boolean has(String section, List<String> among) {
    return among.stream().anyMatch(word -> words.isIn(section, word));
  }
}
