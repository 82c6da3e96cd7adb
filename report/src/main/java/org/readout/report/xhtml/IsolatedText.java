package org.readout.report.xhtml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.readout.report.words.Isolates;
import org.readout.report.words.Language;

/**
 * Makes markup of the marks that {@link Isolates} puts around words: in running text a name or a
 * figure becomes a {@code bdi}, and English in a document of another language says that it is. In
 * attributes, titles and drawings, which hold text alone, the marks are dropped.
 */
final class IsolatedText {
  private static final Pattern TEXT_ALONE =
      Pattern.compile("<(title|style|svg)\\b[^>]*>.*?</\\1>|<[^>]*>", Pattern.DOTALL);

  private final String englishStart;
  private final StringBuilder markup;
  private final Deque<String> ends = new ArrayDeque<>();

  private IsolatedText(boolean isRightToLeft, int length) {
    this.englishStart = "<span lang=\"en\"" + (isRightToLeft ? " dir=\"ltr\">" : ">");
    this.markup = new StringBuilder(length);
  }

  /** Text without markup: lines from left to right need no marks. */
  static String plain(String document, Language language) {
    return language.isRightToLeft() ? document : Isolates.dropped(document);
  }

  /** The document with markup for marks. */
  static String marked(String document, Language language) {
    if (document.indexOf(Isolates.END) < 0) {
      return document;
    }
    IsolatedText text = new IsolatedText(language.isRightToLeft(), document.length() * 5 / 4);
    int[] at = {0};
    TEXT_ALONE
        .matcher(document)
        .results()
        .forEach(found -> {
          text.running(document, at[0], found.start());
          text.markup.append(Isolates.dropped(found.group()));
          at[0] = found.end();
        });
    text.running(document, at[0], document.length());
    return text.markup.toString();
  }

  /** Marks whose partner was cut off reach as far as the text does. */
  private void running(String document, int start, int end) {
    for (int i = start; i < end; i++) {
      char character = document.charAt(i);
      switch (character) {
        case Isolates.ENGLISH -> open(englishStart, "</span>");
        case Isolates.VALUE -> openValue(document, i + 1);
        case Isolates.END -> close();
        default -> markup.append(character);
      }
    }
    while (!ends.isEmpty()) {
      close();
    }
  }

  /** What stands in a marked text, or is marked within as a whole, needs no more. */
  private void openValue(String document, int next) {
    if (!ends.isEmpty() || next < document.length() && opens(document.charAt(next))) {
      open("", "");
    } else {
      open("<bdi>", "</bdi>");
    }
  }

  private static boolean opens(char character) {
    return character == Isolates.ENGLISH || character == Isolates.VALUE;
  }

  private void open(String start, String end) {
    markup.append(start);
    ends.push(end);
  }

  private void close() {
    if (!ends.isEmpty()) {
      markup.append(ends.pop());
    }
  }
}
