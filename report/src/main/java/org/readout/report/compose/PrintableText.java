package org.readout.report.compose;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.report.words.Scripts;
import org.readout.report.words.Words;

/**
 * Makes text from outside fit to print: no control characters, composed accents, ligatures in
 * letters, and each run of characters that the fonts lack replaced by the name of its script in
 * square brackets. A renderer would print "#" for them without a word.
 *
 * <p>One instance serves one briefing and remembers what it replaced.
 */
final class PrintableText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern REPEATED_NAME = Pattern.compile("(\\[[^\\[\\]]+])(?: ?\\1)+");

  private final IntPredicate hasGlyph;
  private final int longest;
  private final UnaryOperator<String> names;
  private final SortedMap<String, Set<Integer>> missing = new TreeMap<>();

  /**
   * @param longest characters that a line may have; what is longer is cut
   * @param names what readers call a script that Unicode calls by its name, or that
   */
  PrintableText(IntPredicate hasGlyph, int longest, UnaryOperator<String> names) {
    this.hasGlyph = hasGlyph;
    this.longest = longest;
    this.names = names;
  }

  /** Text that may be as long as it is, for readers of those words. */
  static PrintableText whole(IntPredicate hasGlyph, Words words) {
    return new PrintableText(hasGlyph, Integer.MAX_VALUE, words::script);
  }

  /** The same for words that may not be printed: what it replaces is not remembered here. */
  PrintableText apart() {
    return new PrintableText(hasGlyph, longest, names);
  }

  /** One line of printable text, without white space around it. */
  String of(String text) {
    return Shortened.to(longest, run(text).strip());
  }

  @Nullable String ofNullable(@Nullable String text) {
    return text == null || text.isBlank() ? null : of(text);
  }

  /** As {@link #of}, but whole, and with white space at the ends kept as single spaces. */
  String run(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    boolean isReplaced = false;
    for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
      int character = composed.codePointAt(i);
      if (isSpace(character)) {
        plain.append(' ');
      } else if (hasGlyph.test(character)) {
        plain.appendCodePoint(character);
      } else if (isWrittenOtherwise(character)) {
        plain.append(compatible(character));
      } else if (Scripts.isJoiner(character)) {
        plain.append(isBesideJoined(composed, i) ? Character.toString(character) : "");
      } else if (Character.getType(character) != Character.FORMAT) {
        plain.append(nameOf(character));
        isReplaced = true;
      }
    }
    String line = SPACES.matcher(plain).replaceAll(" ");
    return isReplaced ? REPEATED_NAME.matcher(line).replaceAll("$1") : line;
  }

  /** Whether nothing has to be done: ASCII letters and signs with single spaces, as most text. */
  private static boolean isPlain(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < ' ' || sign > '~' || sign == ' ' && before == ' ') {
        return false;
      }
      before = sign;
    }
    return true;
  }

  /** What stands in the place of characters of a script. */
  String shownAs(String script) {
    return "[" + names.apply(script) + "]";
  }

  /** The characters that were replaced, by script, in the order in which they were met. */
  SortedMap<String, Set<Integer>> missing() {
    return missing;
  }

  /** Joiners are part of how words of Arabic script are spelled; elsewhere they do nothing. */
  private boolean isBesideJoined(String text, int at) {
    return (at > 0 && isJoined(text.codePointBefore(at)))
        || (at + 1 < text.length() && isJoined(text.codePointAt(at + 1)));
  }

  private boolean isJoined(int character) {
    return UnicodeScript.of(character) == UnicodeScript.ARABIC && hasGlyph.test(character);
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isISOControl(character)
        || Character.isSpaceChar(character);
  }

  /** A ligature or a letter of another width, whose plain letters the fonts have. */
  private boolean isWrittenOtherwise(int character) {
    return Character.isLetterOrDigit(character)
        && compatible(character).codePoints().allMatch(hasGlyph);
  }

  private static String compatible(int character) {
    return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
  }

  private String nameOf(int character) {
    String name = scriptOf(character);
    missing.computeIfAbsent(name, script -> new LinkedHashSet<>()).add(character);
    return shownAs(name);
  }

  private static String scriptOf(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    if (script == UnicodeScript.UNKNOWN || Character.getType(character) == Character.SURROGATE) {
      return "unknown character";
    }
    if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
      return "symbol";
    }
    String name = script.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
