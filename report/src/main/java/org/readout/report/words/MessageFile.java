package org.readout.report.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.pack.StyleSheet;

/**
 * The messages of one file.
 *
 * @param name of the file, as messages about it have it
 * @param messages by key
 * @param lines where each begins, from 1, as far as that is known
 */
public record MessageFile(String name, Map<String, String> messages, Map<String, Integer> lines) {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[ \\t\\f]*([A-Za-z0-9._-]+)[ \\t\\f]*[=:]");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})");

  public MessageFile {
    messages = Map.copyOf(messages);
    lines = Map.copyOf(lines);
  }

  /** The folder of a template pack that message files lie in. */
  public static final String FOLDER = "messages/";

  /** What their names end in. */
  public static final String ENDING = ".properties";

  /**
   * Reads a file in the notation of Java's properties, as UTF-8.
   *
   * @throws InvalidPackException for an escape that is none
   */
  public static MessageFile read(String name, String text) throws IOException {
    Matcher broken = BROKEN_ESCAPE.matcher(text);
    if (broken.find()) {
      throw new InvalidPackException(
          Diagnostic.error(
                  name, "\\u without four hexadecimal digits", "write the character itself")
              .at(StyleSheet.placeOf(text, broken.start())));
    }
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    Map<String, Integer> lines = new TreeMap<>();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      lines.put(entry.group(1), StyleSheet.placeOf(text, entry.start(1)).line());
    }
    return new MessageFile(name, messages, lines);
  }

  /** A message about one of the messages, with its place. */
  public Diagnostic at(String key, Diagnostic about) {
    Integer line = lines.get(key);
    return line == null ? about : about.at(new Diagnostic.Place(line, 1));
  }
}
