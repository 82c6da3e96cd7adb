package org.readout.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.PackFile;
import org.readout.report.pack.StyleSheet;

/** Pictures need words for readers who don't see them (WCAG 2.2, 1.1.1; PDF/UA-1, 7.3). */
final class PictureWords {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern PICTURE = Pattern.compile("<(img|svg)\\b");
  private static final Pattern WORDS = Pattern.compile("\\b(?:alt|aria-label)\\s*=");

  private PictureWords() {}

  /** The pictures of a part that have none. */
  static List<Diagnostic> missing(PackFile part) {
    List<Diagnostic> missing = new ArrayList<>();
    String text =
        COMMENT.matcher(part.text()).replaceAll(found -> " ".repeat(found.group().length()));
    Matcher picture = PICTURE.matcher(text);
    while (picture.find()) {
      String tag = text.substring(picture.start(), endOfTag(text, picture.end()));
      if (!WORDS.matcher(tag).find()) {
        missing.add(
            Diagnostic.error(
                    part.name(),
                    "a picture without words for those who don't see it",
                    "add alt=\"…\"; alt=\"\" where it only decorates")
                .at(StyleSheet.placeOf(part.text(), picture.start())));
      }
    }
    return missing;
  }

  /** Behind the tag's own &gt;: those in interpolations and directives inside it don't end it. */
  private static int endOfTag(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (text.startsWith("${", i) || text.startsWith("<#", i) || text.startsWith("</#", i)) {
        depth++;
      } else if (depth > 0 && (character == '}' || character == '>')) {
        depth--;
      } else if (depth == 0 && character == '>') {
        return i + 1;
      }
    }
    return text.length();
  }
}
