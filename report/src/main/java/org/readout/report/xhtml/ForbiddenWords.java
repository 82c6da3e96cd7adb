package org.readout.report.xhtml;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.StyleSheet;

/**
 * What a template is not to say: built-ins that run text as a template or reach into Java, and the
 * clock, which would give other bytes each time. They are looked for in what Freemarker has read,
 * where no comment and no escape hides them.
 */
@SuppressWarnings("deprecation") // Freemarker's way to a tree, for tools; there is no other.
final class ForbiddenWords {
  private static final Pattern FORBIDDEN =
      Pattern.compile("\\?(?:new|api|eval|eval_json|evalJson|interpret)\\b(?!\\s*=)|\\.now\\b");

  private static final Configuration FREEMARKER =
      Templates.lockedDown(new Configuration(Configuration.VERSION_2_3_35));

  private final String file;
  private final String source;
  private final List<Diagnostic> found = new ArrayList<>();

  private ForbiddenWords(String file, String source) {
    this.file = file;
    this.source = source;
  }

  static void check(String file, String template) throws IOException {
    List<Diagnostic> found = find(file, template);
    if (!found.isEmpty()) {
      throw new InvalidPackException(found);
    }
  }

  /** All of them, with their places; none where the tags can't be read, which is told elsewhere. */
  static List<Diagnostic> find(String file, String template) throws IOException {
    ForbiddenWords words = new ForbiddenWords(file, template);
    try {
      Template read = new Template(file, new StringReader(template), FREEMARKER);
      words.lookInto(read.getRootTreeNode());
    } catch (ParseException e) {
      return List.of(); // Whoever prints the template tells it, with the place.
    }
    return words.found;
  }

  private void lookInto(TemplateElement element) {
    String kind = element.getClass().getSimpleName();
    if (!kind.equals("TextBlock") && !kind.equals("Comment")) {
      Map<String, Integer> counts = new HashMap<>();
      Matcher word = FORBIDDEN.matcher(element.getDescription());
      while (word.find()) {
        add(word.group(), counts.merge(word.group(), 1, Integer::sum), element);
      }
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      if (element.getChildAt(i) instanceof TemplateElement inner) {
        lookInto(inner);
      }
    }
  }

  private void add(String word, int number, TemplateElement element) {
    found.add(
        Diagnostic.error(
                file,
                "\"" + word + "\" is not allowed in a template",
                word.equals(".now")
                    ? "a briefing has no clock; print a date of the briefing"
                    : "print what the briefing has; see docs/data-model.md")
            .at(place(word, number, element)));
  }

  /** Where the word stands so often in the element's source, or where the element begins. */
  private Place place(String word, int number, TemplateElement element) {
    Pattern written =
        Pattern.compile("\\Q" + word.charAt(0) + "\\E\\s*" + word.substring(1) + "\\b");
    Matcher places = written.matcher(source);
    int start = offset(element.getBeginLine(), element.getBeginColumn());
    int end = Math.max(start, offset(element.getEndLine(), element.getEndColumn()));
    places.region(Math.min(start, source.length()), Math.min(end, source.length()));
    int at = start;
    for (int i = 0; i < number && places.find(); i++) {
      at = places.start();
    }
    return StyleSheet.placeOf(source, at);
  }

  private int offset(int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = source.indexOf('\n', at) + 1;
    }
    return Math.min(source.length(), at + Math.max(0, column - 1));
  }
}
