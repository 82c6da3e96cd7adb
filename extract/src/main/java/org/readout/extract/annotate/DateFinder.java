package org.readout.extract.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.Dateline;
import org.readout.model.claim.DateMention;
import org.readout.model.claim.DateMention.Grain;

/**
 * Finds the dates an English news text names: days, months, seasons, years and decades, exact or
 * told from the day of publication. Centuries date nothing and are left out.
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
    return DateGrammar.read(lexed, written(text, reference)).stream()
        .filter(reading -> reading.grain() != Grain.CENTURY)
        .map(reading -> mention(lexed, reading))
        .toList();
  }

  /** The day a text was written: its dateline's, where it has one, else that of publication. */
  public @Nullable LocalDate written(String text, @Nullable LocalDate published) {
    Dateline.Heading dateline = Dateline.read(text);
    String day = dateline == null ? null : dateline.day();
    if (day == null) {
      return published;
    }
    return DateGrammar.read(Lexer.cut(day), published).stream()
        .map(DateReading::first)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(published);
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
