package org.readout.extract.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place, day and agency an agency report begins with: "OSLO, June 3 (Reuters) - ". */
public final class Dateline {
  private static final int FARTHEST = 120;
  private static final String CITY = "\\p{Lu}[\\p{Lu}.'’-]++(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*+){0,4}";
  private static final String REGION =
      "(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?";
  private static final String MONTH_AND_DAY =
      "(?<day>, ?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? [0-3]?[0-9]"
          + "|[0-3]?[0-9] (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?)"
          + "(?:,? (?:19|20)[0-9]{2})?)";
  private static final String AGENCY = "(?: ?[(/](?<agency>\\p{Lu}[\\p{L}./ ]{1,30})[)/])";
  private static final String DASH = " ?(?:--|[-–—―:•|])(?!\\S*[0-9]) ?";

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<place>"
              + CITY
              + ")"
              + REGION
              + MONTH_AND_DAY
              + "?"
              + AGENCY
              + "?"
              + DASH
              + "(?=[\\p{L}\"“‘'$(0-9])");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<place>(?:\\p{Lu}[\\p{L}.'’-]++ ?){1,3})"
              + REGION
              + MONTH_AND_DAY
              + "?"
              + AGENCY
              + "?"
              + DASH
              + "(?=[\\p{L}\"“‘'$(0-9])");
  private static final Pattern DESK =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}]++ ){1,2}(?:Desk|Report|Correspondent|Bureau|Monitor) ?[:–—-] ?");

  private Dateline() {}

  /**
   * What a dateline says.
   *
   * @param place the city, as printed
   * @param day as printed, with the year or without
   */
  public record Heading(String place, @Nullable String day) {}

  /** The dateline that a text begins with, if any. */
  public static @Nullable Heading read(String text) {
    Matcher matcher = match(text, true);
    if (matcher == null || matcher.pattern().equals(DESK)) {
      return null;
    }
    String day = matcher.group("day");
    return new Heading(matcher.group("place"), day == null ? null : day.substring(1).strip());
  }

  /**
   * How many of the passage's first characters are a dateline, with the dash and space after it. A
   * place in capitals alone counts at the article's beginning only.
   */
  public static int lengthIn(Passage passage, boolean atBeginning) {
    Matcher matcher = match(passage.text(), atBeginning);
    return matcher == null ? 0 : matcher.end();
  }

  /** The agency the dateline names, if any. */
  public static @Nullable String agencyIn(Passage passage) {
    Matcher matcher = match(passage.text(), true);
    return matcher == null || matcher.pattern().equals(DESK) ? null : matcher.group("agency");
  }

  private static @Nullable Matcher match(String text, boolean atBeginning) {
    SpeakerLabel label = SpeakerLabel.at(text);
    if (label != null && label.asks()) {
      return null;
    }
    String head = text.substring(0, Math.min(text.length(), FARTHEST));
    Matcher capitals = CAPITALS.matcher(head);
    if (atBeginning && capitals.lookingAt()) {
      return capitals;
    }
    Matcher small = SMALL.matcher(head);
    if (small.lookingAt() && (small.group("agency") != null || small.group("day") != null)) {
      return small;
    }
    Matcher desk = DESK.matcher(head);
    return desk.lookingAt() ? desk : null;
  }
}
