package org.readout.report.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.settings.Suggestion;

/** Whether a value is one that an option takes. */
final class OptionCheck {
  private static final Pattern LEADING_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final int LONGEST = 10_000;

  private OptionCheck() {}

  /** What is wrong with a value, and how to mend it. */
  record Problem(String message, @Nullable String hint) {}

  /** The first thing that is wrong with the words, if anything is. */
  static Optional<Problem> problem(PackOption option, List<String> words) {
    if (option.type() != OptionType.LIST && words.size() > 1) {
      return Optional.of(
          new Problem("\"" + option.name() + "\" takes one value, not a list", "keep one of them"));
    }
    return words.stream().flatMap(word -> problem(option, word).stream()).findFirst();
  }

  private static Optional<Problem> problem(PackOption option, String word) {
    OptionType type = option.type();
    if (word.length() > LONGEST) {
      return Optional.of(new Problem("longer than " + LONGEST + " characters", "shorten it"));
    }
    if (!option.values().isEmpty() && !option.values().contains(word)) {
      return Optional.of(
          new Problem(
              "\"" + word + "\" is no value of \"" + option.name() + "\"",
              Suggestion.among(option.values(), word)));
    }
    if (!type.isWellFormed(word)) {
      return Optional.of(
          new Problem(
              "\"" + word + "\" is " + type.problem() + ", which \"" + option.name() + "\" is",
              type.hint()));
    }
    return range(option, word);
  }

  private static Optional<Problem> range(PackOption option, String word) {
    boolean measured = option.type() == OptionType.LENGTH || option.type() == OptionType.NUMBER;
    Matcher number = LEADING_NUMBER.matcher(word);
    if (!measured || !number.lookingAt()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group());
    String unit = word.substring(number.end());
    if (option.least() != null && value.compareTo(option.least()) < 0) {
      String hint = "at least " + option.least().toPlainString() + unit;
      return Optional.of(new Problem("\"" + option.name() + "\" is too small: " + word, hint));
    }
    if (option.most() != null && value.compareTo(option.most()) > 0) {
      String hint = "at most " + option.most().toPlainString() + unit;
      return Optional.of(new Problem("\"" + option.name() + "\" is too large: " + word, hint));
    }
    return Optional.empty();
  }
}
