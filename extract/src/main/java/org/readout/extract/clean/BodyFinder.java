package org.readout.extract.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.Passage;
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

  private BodyFinder() {}

  /** A passage and, where it is left out, why. */
  record Judged(Passage passage, @Nullable Reason reason) {}

  static List<Judged> judge(Page page) {
    int body = page.bodyStart();
    int thread = threadStart(page, body);
    int lastBody = page.kinds().subList(0, thread).lastIndexOf(PassageKind.BODY);
    List<Judged> judged = new ArrayList<>();
    boolean inList = false;
    for (int i = 0; i < page.size(); i++) {
      Reason reason;
      if (i < body) {
        reason = above(page.kind(i));
      } else if (i >= thread) {
        reason = Reason.COMMENT;
      } else if (i > lastBody && isAmongPointers(page, i)) {
        reason = Reason.FURNITURE;
      } else {
        reason = within(page, i, inList);
      }
      judged.add(new Judged(page.passage(i), reason));
      boolean entry = inList && page.kind(i) == PassageKind.TITLE;
      inList = reason == null && (entry || page.passage(i).text().endsWith(":"));
    }
    return judged;
  }

  /** The first heading over comments below the body's start. */
  private static int threadStart(Page page, int body) {
    int i = Math.min(body + 1, page.size());
    while (i < page.size() && page.kind(i) != PassageKind.COMMENTS) {
      i++;
    }
    return i;
  }

  /** A headline below the body's last paragraph and below page furniture leads to another piece. */
  private static boolean isAmongPointers(Page page, int i) {
    int before = i;
    while (page.kind(before) == PassageKind.TITLE) {
      before--;
    }
    return before < i && page.kind(before) == PassageKind.FURNITURE;
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

  private static @Nullable Reason within(Page page, int i, boolean inList) {
    return switch (page.kind(i)) {
      case BODY -> null;
      case TITLE -> title(page, i, inList);
      case BYLINE, DATE -> Reason.BYLINE;
      case CAPTION -> Reason.CAPTION;
      case NOTE -> Reason.EDITORIAL_NOTE;
      case COMMENTS -> Reason.COMMENT;
      case RULE, COUNTER, FURNITURE -> Reason.FURNITURE;
    };
  }

  private static boolean repeatsHeader(Page page, String text) {
    return page.passages().subList(0, page.bodyStart()).stream()
        .anyMatch(line -> line.text().equalsIgnoreCase(text));
  }

  private static @Nullable Reason title(Page page, int i, boolean inList) {
    Passage passage = page.passage(i);
    if (i + 1 < page.size()
        && page.kind(i + 1) == PassageKind.CAPTION
        && !page.passage(i + 1).afterBlank()) {
      return Reason.CAPTION;
    }
    String text = passage.text();
    if (repeatsHeader(page, text)) {
      return Reason.HEADLINE;
    }
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
