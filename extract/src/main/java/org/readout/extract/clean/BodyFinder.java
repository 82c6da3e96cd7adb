package org.readout.extract.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.layout.PassageKind;
import org.readout.model.source.DroppedPassage.Reason;

/**
 * Decides passage by passage what is the article's body, from what each passage is and where it
 * stands. In doubt a passage stays.
 */
final class BodyFinder {
  private static final int LONGEST_SUBHEAD_WORDS = 8;
  private static final int LONGEST_TITLE_WORDS = 24;
  private static final Pattern LIST_ENTRY =
      Pattern.compile("(?:[-–—•*·▪►]|\\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]) ?\\S.*+");
  private static final Pattern LABEL_AND_VALUE = Pattern.compile("[^:]{1,80}+: ?\\S.*+");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])[$€£¥]?[0-9][0-9.,]*+(?:[a-z]{1,2})?(?![\\p{L}\\p{N}-])");

  private final PassageClassifier classifier;

  BodyFinder(PassageClassifier classifier) {
    this.classifier = classifier;
  }

  /** A passage and, where it is left out, why. */
  record Judged(Passage passage, @Nullable Reason reason) {}

  List<Judged> judge(List<Passage> passages) {
    List<PassageKind> kinds = passages.stream().map(classifier::classify).toList();
    int body = bodyStart(passages, kinds);
    int thread = threadStart(kinds, body);
    List<Judged> judged = new ArrayList<>();
    boolean inList = false;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Reason reason;
      if (i < body) {
        reason = above(kinds.get(i));
      } else if (i >= thread) {
        reason = Reason.COMMENT;
      } else {
        reason = within(passages, kinds, i, inList);
      }
      judged.add(new Judged(passage, reason));
      inList =
          reason == null && (passage.text().endsWith(":") || (inList && isEntry(kinds.get(i))));
    }
    return judged;
  }

  private static boolean isEntry(PassageKind kind) {
    return kind == PassageKind.TITLE;
  }

  /** The first passage of running text. */
  private static int bodyStart(List<Passage> passages, List<PassageKind> kinds) {
    int i = 0;
    while (i < kinds.size()
        && (kinds.get(i) != PassageKind.BODY || isStoppedHeadline(passages, i))) {
      i++;
    }
    return i;
  }

  /** A headline in title case that ends in a full stop. */
  private static boolean isStoppedHeadline(List<Passage> passages, int i) {
    Passage passage = passages.get(i);
    return i == 0
        && passages.size() > 1
        && passage.words() <= LONGEST_TITLE_WORDS
        && passage.isTitleCase();
  }

  /** The first heading over comments below the body's start. */
  private static int threadStart(List<PassageKind> kinds, int body) {
    int i = Math.min(body + 1, kinds.size());
    while (i < kinds.size() && kinds.get(i) != PassageKind.COMMENTS) {
      i++;
    }
    return i;
  }

  private static Reason above(PassageKind kind) {
    return switch (kind) {
      case BODY, TITLE -> Reason.HEADLINE;
      case BYLINE, DATE -> Reason.BYLINE;
      case CAPTION -> Reason.CAPTION;
      case NOTE -> Reason.EDITORIAL_NOTE;
      case RULE, COUNTER, FURNITURE, COMMENTS -> Reason.FURNITURE;
    };
  }

  private static @Nullable Reason within(
      List<Passage> passages, List<PassageKind> kinds, int i, boolean inList) {
    return switch (kinds.get(i)) {
      case BODY -> null;
      case TITLE -> title(passages, kinds, i, inList);
      case BYLINE, DATE -> Reason.BYLINE;
      case CAPTION -> Reason.CAPTION;
      case NOTE -> Reason.EDITORIAL_NOTE;
      case COMMENTS -> Reason.COMMENT;
      case RULE, COUNTER, FURNITURE -> Reason.FURNITURE;
    };
  }

  private static @Nullable Reason title(
      List<Passage> passages, List<PassageKind> kinds, int i, boolean inList) {
    Passage passage = passages.get(i);
    if (i + 1 < passages.size()
        && kinds.get(i + 1) == PassageKind.CAPTION
        && !passages.get(i + 1).afterBlank()) {
      return Reason.CAPTION;
    }
    String text = passage.text();
    if (inList
        || LIST_ENTRY.matcher(text).matches()
        || LABEL_AND_VALUE.matcher(text).matches()
        || AMOUNT.matcher(text).find()) {
      return null;
    }
    boolean brief = passage.words() <= LONGEST_SUBHEAD_WORDS;
    boolean titled = passage.words() <= LONGEST_TITLE_WORDS && passage.isTitleCase();
    return brief || titled ? Reason.HEADLINE : null;
  }
}
