package org.readout.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.PackFile;

/**
 * What a rule of a style sheet says of colours.
 *
 * @param color as written; {@code null} where it says nothing
 * @param ground as written; {@code null} where it says nothing
 * @param at where the rule stands in its file
 */
record CssRule(
    CssSelector selector, @Nullable String color, @Nullable String ground, PackFile file, int at) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern COLOR = Pattern.compile("(?:^|[;\\s])color\\s*:\\s*([^;!]+)");
  private static final Pattern GROUND =
      Pattern.compile("(?:^|[;\\s])background(?:-color)?\\s*:\\s*([^;!]+)");

  /** The rules of a style sheet that say a colour, in their order; those of {@code @page} not. */
  static List<CssRule> of(PackFile file) {
    String css =
        COMMENT.matcher(file.text()).replaceAll(found -> " ".repeat(found.group().length()));
    List<CssRule> rules = new ArrayList<>();
    Matcher block = BLOCK.matcher(css);
    while (block.find()) {
      String color = first(COLOR, block.group(2));
      String ground = first(GROUND, block.group(2));
      boolean isOfPage = block.group(1).contains("@");
      if ((color != null || ground != null) && !isOfPage) {
        int at = block.start() + block.group(1).length() - block.group(1).stripLeading().length();
        for (String selector : block.group(1).split(",", -1)) {
          CssSelector.parse(selector)
              .ifPresent(parsed -> rules.add(new CssRule(parsed, color, ground, file, at)));
        }
      }
    }
    return rules;
  }

  private static @Nullable String first(Pattern pattern, String declarations) {
    Matcher found = pattern.matcher(declarations);
    String last = null;
    while (found.find()) {
      last = found.group(1).strip();
    }
    return last;
  }
}
