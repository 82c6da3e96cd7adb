package org.readout.report.xhtml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as Markdown that is read back as that text: no emphasis, link, heading, list, table cell or
 * HTML comes of it. It stays on one line; what counts only where a line begins is escaped where the
 * text begins (CommonMark 0.31, 2.4 and 4).
 *
 * <p>Addresses that a program would make links of by itself (GitHub Flavored Markdown, 6.9), and
 * words that GitHub makes people, issues, commits or pictures of, are set as code: they are looked
 * for in the finished text, so that no escape holds them back, but never in code.
 */
final class MarkdownText {
  /** White space, or what can stand neither in code nor in the cell of a table, or a word. */
  private static final Pattern PIECE = Pattern.compile("\\s+|[`|]|[^\\s`|]+");

  private static final Pattern MADE_A_LINK =
      Pattern.compile(
          "@|://|www\\.|(?:mailto|xmpp):|#[0-9]|gh-[0-9]|:[\\w+-]+:|\\b[0-9a-f]{40}\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIST_NUMBER = Pattern.compile("([0-9]{1,9})([.)])");
  private static final String ANYWHERE = "\\*_[]<>&~$";
  private static final String AT_THE_START = "#+-=";
  private static final String OPENING = "([{\"'“‘";
  private static final String CLOSING = ")]}\"'”’.,;:!?";

  private MarkdownText() {}

  static String of(String text) {
    StringBuilder markdown = new StringBuilder(text.length() + 16);
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      String piece = pieces.group();
      if (Character.isWhitespace(piece.charAt(0))) {
        markdown.append(' ');
      } else if (piece.equals("`") || piece.equals("|")) {
        markdown.append('\\').append(piece);
      } else if (MADE_A_LINK.matcher(piece).find()) {
        addCode(markdown, piece);
      } else {
        markdown.append(escaped(piece, markdown.isEmpty()));
      }
    }
    // An exclamation mark before a link of the template's would make it a picture.
    if (text.endsWith("!") && markdown.charAt(markdown.length() - 1) == '!') {
      markdown.insert(markdown.length() - 1, '\\');
    }
    return markdown.toString();
  }

  private static void addCode(StringBuilder markdown, String word) {
    int start = 0;
    int end = word.length();
    while (start < end && OPENING.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    markdown.append(escaped(word.substring(0, start), markdown.isEmpty()));
    if (start < end) {
      markdown.append('`').append(word, start, end).append('`');
    }
    markdown.append(escaped(word.substring(end), false));
  }

  private static String escaped(String word, boolean starts) {
    Matcher number = LIST_NUMBER.matcher(word);
    if (starts && number.matches()) {
      return number.group(1) + "\\" + number.group(2);
    }
    StringBuilder plain = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      boolean atStart = starts && i == 0 && AT_THE_START.indexOf(character) >= 0;
      if (atStart || ANYWHERE.indexOf(character) >= 0) {
        plain.append('\\');
      }
      plain.append(character);
    }
    return plain.toString();
  }
}
