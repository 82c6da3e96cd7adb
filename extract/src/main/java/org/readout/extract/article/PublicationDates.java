package org.readout.extract.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.PrintedDate;

/** Reads the date out of a value that machines or editors wrote as a time of publication. */
public final class PublicationDates {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<y>(?:19|20)\\d\\d)[-/.]?(?<m>0[1-9]|1[0-2])[-/.]?(?<d>0[1-9]|[12]\\d|3[01])(?!\\d).*+",
          Pattern.DOTALL);
  private static final Pattern CLOCK =
      Pattern.compile("[T,]?\\s*\\d\\d?:\\d\\d.*+", Pattern.DOTALL);

  private PublicationDates() {}

  /**
   * The calendar day as it is written, in the writer's own time zone; {@code null} where the value
   * is none.
   */
  public static @Nullable LocalDate of(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    Matcher iso = ISO.matcher(value.strip());
    if (iso.matches()) {
      try {
        return LocalDate.of(
            Integer.parseInt(iso.group("y")),
            Integer.parseInt(iso.group("m")),
            Integer.parseInt(iso.group("d")));
      } catch (DateTimeException e) {
        return null;
      }
    }
    String day = CLOCK.matcher(value.strip()).replaceAll("").strip();
    return PrintedDate.dateIn(day.isEmpty() ? value : day).orElse(null);
  }
}
