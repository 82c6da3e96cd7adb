package org.readout.extract.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Claim;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.OutcomeDate;
import org.readout.model.outcome.OutcomeDate.Role;
import org.readout.model.outcome.Status;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * Reads when an outcome happens: the dates in what is said of it, by the claim that speaks for it
 * and by those that tell the same for certain. The day on which the words were said is not among
 * them, and neither is what lies before the visit.
 */
final class OutcomeDates {
  private static final double CERTAIN = 0.5;

  /** A month or year that the visit lies in is ahead for these: what is to come in it. */
  private static final Set<Status> TO_COME = EnumSet.range(Status.AGREED, Status.REQUESTED);

  /** What is over so soon after the visit is not what a month or year is named for. */
  private static final int SOON = 6;

  /** Words that say on which side of a date, or in which part of it. */
  private static final Set<String> LIMITS =
      Set.of(
          "by",
          "before",
          "until",
          "till",
          "after",
          "from",
          "since",
          "within",
          "during",
          "early",
          "late",
          "mid",
          "end",
          "start",
          "beginning",
          "middle",
          "in",
          "on");

  /** Words that may stand between these and the date. */
  private static final Set<String> BETWEEN = Set.of("the", "of");

  private final Map<ArticleId, ArticleView> views = new TreeMap<>();
  private final @Nullable LocalDate first;
  private final @Nullable LocalDate last;

  /** For one visit; where its days are not known, the last article's day stands for them. */
  OutcomeDates(List<ArticleView> articles, Event event) {
    articles.forEach(article -> views.put(article.id(), article));
    LocalDate latest = latest(articles);
    LocalDate end = event.to() == null ? event.from() : event.to();
    this.last = end == null ? latest : end;
    this.first = event.from() == null ? last : event.from();
  }

  private static @Nullable LocalDate latest(List<ArticleView> articles) {
    return articles.stream()
        .map(ArticleView::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  FoundOutcome addTo(FoundOutcome found) {
    List<OutcomeDate> dates = new ArrayList<>();
    for (WeighedClaim claim : found.claims()) {
      boolean isSame =
          claim.equals(found.first()) || Closeness.of(claim, found.first()).value() >= CERTAIN;
      if (isSame) {
        read(claim.claim(), found.status().status(), dates);
      }
    }
    return found.dated(finest(dates));
  }

  private void read(Claim claim, Status status, List<OutcomeDate> dates) {
    ArticleView article = views.get(claim.article());
    if (article == null) {
      throw new IllegalArgumentException("no such article: " + claim.article());
    }
    for (ResolvedDate date : article.dates(claim.content())) {
      Role role = role(date, status);
      if (role != null && !isOfWords(claim, date.span())) {
        dates.add(
            new OutcomeDate(
                date.from(),
                date.to(),
                date.grain(),
                role,
                words(article, claim.content(), date.span())));
      }
    }
  }

  /** Whether a date is told with the cue and not with what is said. */
  private static boolean isOfWords(Claim claim, Span date) {
    Span cue = claim.cue();
    return cue != null && cue.overlaps(date);
  }

  private static EvidenceSpan words(ArticleView view, Span content, Span date) {
    Article article = view.article().text().article();
    Span whole = new Span(start(view.text(), content, date.start()), date.end());
    return EvidenceSpan.of(article, view.article().text().offsets().toOriginal(whole));
  }

  /** Where the words that limit a date begin: "before the end of the year", "early next year". */
  private static int start(String text, Span content, int date) {
    int start = date;
    int at = date;
    String word = "";
    do {
      start = LIMITS.contains(word) ? at : start;
      int end = at;
      while (end > content.start() && text.charAt(end - 1) == ' ') {
        end--;
      }
      at = end;
      while (at > content.start() && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      word = text.substring(at, end).toLowerCase(Locale.ROOT);
    } while (LIMITS.contains(word) || BETWEEN.contains(word));
    return start;
  }

  private @Nullable Role role(ResolvedDate date, Status status) {
    LocalDate begin = first;
    LocalDate end = last;
    if (begin == null || end == null || date.to().isBefore(begin)) {
      return null;
    }
    if (date.from().isAfter(end)) {
      return date.grain() == Grain.DECADE ? null : Role.AHEAD;
    }
    if (date.isDays()) {
      return Role.DURING;
    }
    boolean reachesOn = date.to().isAfter(end.plusDays(SOON)) && date.grain() != Grain.DECADE;
    return reachesOn && TO_COME.contains(status) ? Role.AHEAD : null;
  }

  /** The earliest first; a stretch of time goes where a date inside it says more. */
  private static List<OutcomeDate> finest(List<OutcomeDate> dates) {
    List<OutcomeDate> kept = new ArrayList<>();
    for (OutcomeDate date : dates) {
      boolean isKnown =
          dates.stream().anyMatch(other -> isFiner(other, date))
              || kept.stream().anyMatch(other -> isSameTime(other, date));
      if (!isKnown) {
        kept.add(date);
      }
    }
    kept.sort(Comparator.comparing(OutcomeDate::from).thenComparing(OutcomeDate::to));
    return kept;
  }

  private static boolean isSameTime(OutcomeDate one, OutcomeDate other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }

  private static boolean isFiner(OutcomeDate one, OutcomeDate other) {
    return !isSameTime(one, other)
        && !one.from().isBefore(other.from())
        && !one.to().isAfter(other.to());
  }
}
