package org.readout.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;

/**
 * Tells what Readout wrote itself: a briefing that was left in the dossier quotes its articles and
 * must not count as another source. Markdown, JSON and CSV are told here by their first characters;
 * a page and a PDF say who made them where only their own readers look.
 */
public final class OwnOutput {
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("\\A\u00ef\u00bb\u00bf");
  private static final String MARKDOWN = "<!-- Readout briefing";
  private static final Pattern RECORD =
      Pattern.compile("\\s*+\\{\\s*+\"schema\"\\s*+:\\s*+\"readout-[a-z]++/\\d++\"");
  private static final Pattern TABLE =
      Pattern.compile(
          "\"?id\"?,\"?theme\"?,\"?statement\"?,\"?status\"?,\"?note\"?,\"?speaker\"?,\"?role\"?,"
              + "\"?mode\"?,\"?figures\"?,\"?articles\"?,\"?independent\"?,\"?citations\"?[\r\n]");

  private OwnOutput() {}

  /** Whether the file is a briefing in a form that is text. */
  static boolean isOne(InputFile file) {
    String head = BYTE_ORDER_MARK.matcher(file.head()).replaceFirst("");
    return head.startsWith(MARKDOWN)
        || RECORD.matcher(head).lookingAt()
        || TABLE.matcher(head).lookingAt();
  }

  /** A reading without an article, and a note that says why. */
  public static FileReading setAside(String file) {
    return new FileReading(
        "",
        false,
        List.of(),
        List.of(),
        List.of(Diagnostic.note(file, "not read: a briefing, not an article", null)));
  }
}
