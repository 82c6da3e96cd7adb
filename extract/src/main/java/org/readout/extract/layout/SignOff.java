package org.readout.extract.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlet's or the agency's name behind the last sentence: "He left on Friday. – Coast Courier".
 */
public final class SignOff {
  private static final int FARTHEST = 80;
  private static final Pattern PATTERN =
      Pattern.compile("(?<=[.!?”\"]) ?[–—-]{1,2} ?(?:\\p{Lu}[\\p{L}.'’]*+ ?){1,4}$");

  private SignOff() {}

  /** Where the sign-off begins that ends at {@code end}, or {@code end} where there is none. */
  public static int startIn(String text, int start, int end) {
    Matcher matcher = PATTERN.matcher(text).region(Math.max(start, end - FARTHEST), end);
    matcher.useTransparentBounds(true);
    return matcher.find() ? matcher.start() : end;
  }
}
