package org.readout.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Change.Appeared.Origin;
import org.readout.model.outcome.Change.Vanished.Reason;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.model.source.ArticleId;

/**
 * Which articles two editions have in common. An article is the same where its file has the same
 * digest and it is the same one of the file's articles; where a digest is missing, by its file.
 */
final class KnownArticles {
  private final Map<ArticleId, Edition.Source> later = new HashMap<>();
  private final Map<ArticleId, Edition.Source> earlier = new HashMap<>();

  KnownArticles(Edition before, Edition now) {
    Map<String, Edition.Source> byName = names(now.articles());
    names(before.articles())
        .forEach((name, article) -> {
          Edition.Source same = byName.get(name);
          if (same != null) {
            later.put(article.id(), same);
            earlier.put(same.id(), article);
          }
        });
  }

  private static Map<String, Edition.Source> names(List<Edition.Source> articles) {
    Map<String, Edition.Source> names = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Edition.Source article : articles) {
      String file = article.sha256().isEmpty() ? article.file() : article.sha256();
      names.put(file + " " + counts.merge(file, 1, Integer::sum), article);
    }
    return names;
  }

  /** What an article of the earlier edition is called in the later one. */
  Optional<ArticleId> nowOf(ArticleId article) {
    return Optional.ofNullable(later.get(article)).map(Edition.Source::id);
  }

  /** Where the evidence of a new outcome comes from. */
  Origin origin(Outcome outcome) {
    return outcome.evidence().stream()
        .map(EvidenceSpan::article)
        .map(article -> origin(earlier.get(article)))
        .max(Comparator.naturalOrder())
        .orElse(Origin.NEW_ARTICLE);
  }

  private static Origin origin(Edition.@Nullable Source known) {
    if (known == null) {
      return Origin.NEW_ARTICLE;
    }
    return known.isUsed() ? Origin.KNOWN_ARTICLE : Origin.ADMITTED_ARTICLE;
  }

  /** Why the later edition may lack an outcome. */
  Reason reason(Outcome outcome) {
    return outcome.evidence().stream()
        .map(EvidenceSpan::article)
        .map(article -> reason(later.get(article)))
        .max(Comparator.naturalOrder())
        .orElse(Reason.ARTICLE_GONE);
  }

  private static Reason reason(Edition.@Nullable Source read) {
    if (read == null) {
      return Reason.ARTICLE_GONE;
    }
    return read.isUsed() ? Reason.NOT_TOLD : Reason.ARTICLE_SET_ASIDE;
  }
}
