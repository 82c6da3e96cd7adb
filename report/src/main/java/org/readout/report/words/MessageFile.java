package org.readout.report.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The messages of one file.
 *
 * @param name of the file, as messages about it have it
 * @param messages by key
 */
public record MessageFile(String name, Map<String, String> messages) {
  public MessageFile {
    messages = Map.copyOf(messages);
  }

  /** The folder of a template pack that message files lie in. */
  public static final String FOLDER = "messages/";

  /** What their names end in. */
  public static final String ENDING = ".properties";

  /**
   * Reads a file in the notation of Java's properties, as UTF-8.
   *
   * @throws IllegalArgumentException for an escape that is none
   */
  public static MessageFile read(String name, String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
    return new MessageFile(name, messages);
  }
}
