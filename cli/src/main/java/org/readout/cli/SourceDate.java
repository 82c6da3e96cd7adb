package org.readout.cli;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document's date as the environment sets it, which is how builds are made reproducible
 * (reproducible-builds.org, SOURCE_DATE_EPOCH 1.1): seconds since 1970 in UTC.
 */
final class SourceDate {
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** Up to the year 5138: a PDF's date has a year of four digits (ISO 32000-1, 7.9.4). */
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  private SourceDate() {}

  /**
   * The date, or {@code null} where the environment sets none.
   *
   * @throws CommandFailure for what is no number of seconds, as the specification asks
   */
  static @Nullable Instant of(@Nullable String seconds) throws CommandFailure {
    if (seconds == null || seconds.isEmpty()) {
      return null;
    }
    if (!SECONDS.matcher(seconds).matches()) {
      throw CommandFailure.usage(
          VARIABLE + " is no number of seconds since 1970: " + seconds, "unset it, or mend it");
    }
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }
}
