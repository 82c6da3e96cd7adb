package org.readout.report.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic.Place;

/**
 * A value that somebody sets for an option.
 *
 * @param option its name
 * @param words as written: one, or the entries of a list
 * @param file that sets it, as messages name it; {@code --set} for the command line
 * @param place in the file
 */
public record GivenValue(String option, List<String> words, String file, @Nullable Place place) {
  public GivenValue {
    words = List.copyOf(words);
  }

  /** {@code name=value} of a command line; the entries of a list stand between commas. */
  public static GivenValue ofArgument(String option, String value) {
    return new GivenValue(option, List.of(value), "--set", null);
  }
}
