package org.readout.extract.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name in front of a speaker's words, as transcripts of press conferences and debates print it:
 * "PRIME MINISTER BERG (through interpreter): …", "Q: …", "Spokesperson: …".
 *
 * @param name as printed, without what stands in brackets behind it
 * @param behind index of the first character behind colon and space
 * @param asks whether it stands for whoever asks
 * @param inCapitals whether the name is printed in capitals, or is a plain word for a question
 */
public record SpeakerLabel(String name, int behind, boolean asks, boolean inCapitals) {
  private static final int FARTHEST = 140;
  private static final String ASIDE = "(?: ?[(\\[][^()\\[\\]\\n]{1,60}[)\\]])?";
  private static final String BEHIND = ASIDE + " ?: ?+(?=\\S)";
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}.'’-]*+(?: (?:\\p{Lu}[\\p{Lu}.'’-]*+|of|the|and|for|de|al)){0,7}+)"
              + BEHIND);
  private static final Pattern MIXED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’-]*+(?: (?:\\p{Lu}[\\p{L}.'’-]*+|of|the|and|for|de|al)){0,7}+)"
              + BEHIND);
  private static final Pattern QUESTIONER =
      Pattern.compile(
          "Q\\.?|(?:(?:the|a) )?(?:questions?|reporters?|journalists?|press|media|correspondents?)"
              + "(?: \\d{1,2}| from .*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HOST =
      Pattern.compile(
          "(?:the )?(?:interviewer|moderator|host|presenter|anchor|announcer)",
          Pattern.CASE_INSENSITIVE);

  /** Whether it stands for whoever leads the talk, who asks and who tells what others say. */
  public boolean leads() {
    return HOST.matcher(name).matches();
  }

  /** The label that the text begins with, or {@code null} where it begins otherwise. */
  public static @Nullable SpeakerLabel at(String text) {
    String head = text.substring(0, Math.min(text.length(), FARTHEST));
    Matcher capitals = CAPITALS.matcher(head);
    boolean inCapitals = capitals.lookingAt();
    Matcher label = inCapitals ? capitals : MIXED.matcher(head);
    if (!inCapitals && !label.lookingAt()) {
      return null;
    }
    String name = label.group(1);
    boolean asks = QUESTIONER.matcher(name).matches();
    return new SpeakerLabel(name, label.end(), asks, inCapitals || asks);
  }
}
