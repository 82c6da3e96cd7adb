package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.SetAside;
import org.readout.model.source.CleanText;
import org.readout.model.source.DroppedPassage;
import org.readout.model.source.Span;

/**
 * What of an article about the visit was read and not used: passages about something else, and
 * readers' comments. An article that is set aside as a whole says so itself, in the register.
 */
final class SetAsides {
  private static final int MOST_WORDS = 120;

  private SetAsides() {}

  static List<SetAside> of(CleanText text, @Nullable Judgement judgement) {
    if (judgement != null && !judgement.isOfEvent()) {
      return List.of();
    }
    List<SetAside> aside = new ArrayList<>();
    if (judgement != null) {
      judgement
          .passages()
          .forEach(passage ->
              aside.add(entry(text, text.offsets().toOriginal(passage.span()), passage.reason())));
    }
    Span comments = comments(text);
    if (comments != null) {
      aside.add(entry(text, comments, DroppedPassage.Reason.COMMENT.label()));
    }
    return aside;
  }

  /** All comments of the article, from the first to the last. */
  private static @Nullable Span comments(CleanText text) {
    return text.dropped().stream()
        .filter(dropped -> dropped.reason() == DroppedPassage.Reason.COMMENT)
        .map(DroppedPassage::span)
        .reduce(Span::union)
        .orElse(null);
  }

  private static SetAside entry(CleanText text, Span span, String reason) {
    String words = span.of(text.article().source().text()).strip().replaceAll("\\s+", " ");
    String beginning = words.length() <= MOST_WORDS ? words : cut(words);
    return new SetAside(text.article().id(), text.article().file(), span, beginning, reason);
  }

  private static String cut(String words) {
    int end = words.lastIndexOf(' ', MOST_WORDS);
    return words.substring(0, end > 0 ? end : MOST_WORDS) + " …";
  }
}
