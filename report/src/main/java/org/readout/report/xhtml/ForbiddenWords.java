package org.readout.report.xhtml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.StyleSheet;

/**
 * What a template is not to say: built-ins that run text as a template or reach into Java, and the
 * clock, which would give other bytes each time.
 */
final class ForbiddenWords {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "<#--.*?(?:-->|\\z)|\\[#--.*?(?:--\\]|\\z)"
              + "|(\\?\\s*(?:new|api|eval|eval_json|evalJson|interpret)\\b(?!\\s*=))|(\\.now\\b)",
          Pattern.DOTALL);

  private ForbiddenWords() {}

  static void check(String file, String template) throws IOException {
    List<Diagnostic> found = find(file, template);
    if (!found.isEmpty()) {
      throw new InvalidPackException(found);
    }
  }

  /** All of them, with their places. */
  static List<Diagnostic> find(String file, String template) {
    List<Diagnostic> forbidden = new ArrayList<>();
    Matcher found = FORBIDDEN.matcher(template);
    while (found.find()) {
      if (found.group(1) != null || found.group(2) != null) {
        String word = found.group().replaceAll("\\s", "");
        boolean clock = found.group(2) != null;
        forbidden.add(
            Diagnostic.error(
                    file,
                    "\"" + word + "\" is not allowed in a template",
                    clock
                        ? "a briefing has no clock; print a date of the briefing"
                        : "print what the briefing has; see docs/data-model.md")
                .at(StyleSheet.placeOf(template, found.start())));
      }
    }
    return forbidden;
  }
}
