package org.readout.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An option with its value.
 *
 * @param words one, or the entries of a list
 * @param usual whether nobody but the packs has set it
 */
public record OptionValue(PackOption option, List<String> words, boolean usual) {
  /** Families that come with the program; all families stand in where one lacks a character. */
  public static final List<String> BUNDLED_FAMILIES = List.of("Readout Serif", "Readout Sans");

  private static final String FONT = "-font";
  private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  public OptionValue {
    words = List.copyOf(words);
  }

  static boolean isOfFonts(PackOption option) {
    return option.type() == OptionType.LIST && option.name().endsWith(FONT);
  }

  /** The one word; empty where there is none. */
  public String word() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  /** Whether a boolean is {@code true}. */
  public boolean isTrue() {
    return word().equals("true");
  }

  /** As a style sheet has it: words in quotation marks where they need them. */
  public String css() {
    return switch (option.type()) {
      case COLOUR, LENGTH, NUMBER, BOOLEAN -> word();
      case TEXT -> quoted(word());
      case CHOICE -> IDENTIFIER.matcher(word()).matches() ? word() : quoted(word());
      case LIST -> String.join(", ", entries().stream().map(OptionValue::entry).toList());
    };
  }

  private List<String> entries() {
    List<String> entries = new ArrayList<>(words);
    if (isOfFonts(option)) {
      option.values().stream().filter(family -> !words.contains(family)).forEach(entries::add);
    }
    return entries;
  }

  private static String entry(String word) {
    return IDENTIFIER.matcher(word).matches() ? word : quoted(word);
  }

  /** CSS Syntax 3, 4.3.5: what could end the string goes by its number. */
  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(character -> {
          if (character < ' ' || "\"\\<>&'{}$".indexOf(character) >= 0) {
            quoted.append(String.format(Locale.ROOT, "\\%06x", character));
          } else {
            quoted.appendCodePoint(character);
          }
        });
    return quoted.append('"').toString();
  }
}
