package org.readout.report.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Diagnostic.Place;
import org.readout.settings.Suggestion;

/**
 * Puts values in the places of custom properties (CSS Custom Properties 1), for a renderer that
 * does not know them, and a pack's pictures in the places of their addresses. A property is one for
 * the whole sheet, whatever rule it stands in; the options count first.
 */
public final class StyleSheet {
  private static final int DEEPEST = 16;
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"?|'(?:[^'\\\\\\n]|\\\\.)*+'?"
              + "|\\bvar\\(|\\burl\\(");
  private static final Pattern DECLARATION =
      Pattern.compile("(?<=[{;\\s])(--[a-zA-Z][a-zA-Z0-9-]*)\\s*:\\s*([^;{}]*)[;}]");
  private static final Pattern NAME = Pattern.compile("\\s*(--[a-zA-Z][a-zA-Z0-9-]*)\\s*(,|\\))");
  private static final Pattern ADDRESS = Pattern.compile("\\s*[\"']?([^\"')]*)[\"']?\\s*\\)");

  private final PackFile file;
  private final String text;
  private final Map<String, String> values = new HashMap<>();
  private final Pictures pictures;
  private final List<Diagnostic> problems = new ArrayList<>();

  /** A style sheet whose pictures are put in, for a renderer that knows custom properties. */
  static String withPictures(PackFile file, Pictures pictures) throws IOException {
    return new StyleSheet(file, pictures).resolved(file.text(), 0, null, 0);
  }

  private StyleSheet(PackFile file, Pictures pictures) {
    this.file = file;
    this.text = file.text();
    this.pictures = pictures;
  }

  /** A style sheet whose custom properties and pictures are put in. */
  static String resolve(
      PackFile file, Function<String, @Nullable String> options, Pictures pictures)
      throws IOException {
    StyleSheet sheet = new StyleSheet(file, pictures);
    Matcher declared = DECLARATION.matcher(sheet.text);
    while (declared.find()) {
      sheet.values.put(declared.group(1), declared.group(2).strip());
    }
    String resolved = sheet.resolved(sheet.text, 0, options, 0);
    if (!sheet.problems.isEmpty()) {
      throw new InvalidPackException(sheet.problems);
    }
    return resolved;
  }

  /**
   * @param at where {@code css} stands in the file, for messages
   * @param options {@code null} to leave custom properties as they are
   */
  private String resolved(
      String css, int at, @Nullable Function<String, @Nullable String> options, int depth)
      throws IOException {
    StringBuilder whole = new StringBuilder(css.length() + 64);
    Matcher token = TOKEN.matcher(css);
    int done = 0;
    while (token.find(done)) {
      whole.append(css, done, token.start());
      done = token.end();
      if (token.group().equals("var(") && options != null) {
        int end = closing(css, token.end());
        whole.append(
            value(css.substring(token.end(), end) + ")", at + token.start(), options, depth));
        done = Math.min(css.length(), end + 1);
      } else if (token.group().equals("url(")) {
        Matcher address = ADDRESS.matcher(css).region(token.end(), css.length());
        if (address.lookingAt()) {
          String data = pictures.dataAddress(address.group(1));
          whole.append("url(").append(data == null ? address.group(1) : data).append(')');
          done = address.end();
        } else {
          whole.append(token.group());
        }
      } else {
        whole.append(token.group());
      }
    }
    return whole.append(css, done, css.length()).toString();
  }

  private static int closing(String css, int from) {
    int open = 1;
    for (int i = from; i < css.length(); i++) {
      char character = css.charAt(i);
      open += character == '(' ? 1 : character == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return css.length();
  }

  private String value(String inside, int at, Function<String, @Nullable String> options, int depth)
      throws IOException {
    Matcher name = NAME.matcher(inside);
    if (!name.lookingAt() || depth > DEEPEST) {
      problem(
          at,
          depth > DEEPEST ? "custom properties that go in a circle" : "no custom property",
          "write it as var(--name)");
      return "";
    }
    String property = name.group(1);
    String option = options.apply(property.substring(2));
    if (option != null) {
      return option;
    }
    String declared = values.get(property);
    if (declared != null) {
      return resolved(declared, at, options, depth + 1);
    }
    if (name.group(2).equals(",")) {
      String fallback = inside.substring(name.end(), inside.length() - 1).strip();
      return resolved(fallback, at, options, depth + 1);
    }
    problem(
        at,
        "no option and no custom property is named \"" + property + "\"",
        Suggestion.among(List.copyOf(values.keySet()), property));
    return "";
  }

  private void problem(int at, String message, String hint) {
    problems.add(Diagnostic.error(file.name(), message, hint).at(placeOf(text, at)));
  }

  /** Line and column of an offset; both count from 1. */
  public static Place placeOf(String text, int offset) {
    int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int line = 1;
    for (int i = 0; i < start; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return new Place(line, offset - start + 1);
  }
}
