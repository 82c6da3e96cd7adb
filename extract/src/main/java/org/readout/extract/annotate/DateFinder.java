package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.DateMention;

/**
 * Finds the dates an English news text names: days, months, seasons, years and decades, exact or
 * told from the day of publication.
 */
public final class DateFinder {
  /**
   * The dates of {@code text} from left to right; none overlaps another.
   *
   * @param reference the day of publication, which weekdays, "last month" and days without a year
   *     are told from; without it they are found but stay unresolved
   */
  public List<DateMention> find(String text, @Nullable LocalDate reference) {
    LexedText lexed = Lexer.cut(text);
    return DateGrammar.read(lexed, reference).stream()
        .map(reading -> mention(lexed, reading))
        .toList();
  }

  private static DateMention mention(LexedText text, DateReading reading) {
    return new DateMention(
        text.span(reading.from(), reading.to()),
        reading.first(),
        reading.last(),
        reading.grain(),
        text.words(reading.from(), reading.to()));
  }
}
