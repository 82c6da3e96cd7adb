package org.readout.report.xhtml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Follows the tags of a document from part to part. A part that leaves a tag open, or closes one
 * that it did not open, is told before the document fails elsewhere.
 */
final class TagTrace extends DefaultHandler {
  /** In place of a tag to look for: the first one that is closed and was not opened. */
  static final String UNOPENED = "</";

  private static final String SOURCE = "data-source";

  private final List<Tag> open = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private String last = "";
  private @Nullable Finding first;

  /**
   * @param source part and line, as far as known
   */
  private record Tag(String name, String source) {}

  /**
   * @param depth how many tags were open where it began
   */
  private record Part(String path, int depth) {}

  /**
   * What is wrong.
   *
   * @param source part and line from which on to look
   * @param tag what to look for
   */
  record Finding(String source, String tag, String message, String hint) {}

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String source = attributes.getValue(SOURCE);
    if (source != null) {
      last = source;
    }
    open.add(new Tag(name, last));
  }

  @Override
  public void endElement(String uri, String local, String name) {
    open.removeLast();
    if (first == null && !parts.isEmpty() && open.size() < parts.getLast().depth()) {
      first = unopened(parts.getLast());
    }
  }

  @Override
  public void processingInstruction(String target, String path) {
    if (target.equals(SourceMarks.BEGIN)) {
      parts.add(new Part(path, open.size()));
      last = path + ":1";
    } else if (target.equals(SourceMarks.END) && !parts.isEmpty()) {
      Part part = parts.removeLast();
      if (first == null && open.size() > part.depth()) {
        first = unclosed(open.get(part.depth()));
      }
    }
  }

  private static Finding unopened(Part part) {
    return new Finding(
        part.path() + ":1",
        UNOPENED,
        "a tag is closed that this part did not open",
        "take it out, or open it above");
  }

  private static Finding unclosed(Tag tag) {
    return new Finding(
        tag.source(),
        "<" + tag.name(),
        "<" + tag.name() + "> is not closed where it has to be",
        "write </" + tag.name() + "> before what stands around it is closed");
  }

  /**
   * What to tell of a document that failed; {@code null} where no part is known.
   *
   * @param problem in the parser's words
   */
  @Nullable Finding finding(String problem) {
    if (first != null) {
      return first;
    }
    if (last.isEmpty()) {
      return null;
    }
    if (!parts.isEmpty() && open.size() == parts.getLast().depth()) {
      return unopened(parts.getLast());
    }
    Tag inner = open.isEmpty() ? null : open.getLast();
    return inner != null && problem.contains("</" + inner.name() + ">") && !inner.source().isEmpty()
        ? unclosed(inner)
        : new Finding(last, "<", problem, "it stands in this line or below it");
  }
}
