package org.readout.extract.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which language a text is in by the words it cannot do without, or by a script that only one
 * language is written in. The lists are short on purpose: a sentence of news prose holds several of
 * them, and two languages hardly ever share as many.
 */
public final class LanguageReader {
  /** A text whose language is not known, as BCP 47 (RFC 5646, section 4.1) has it. */
  public static final String UNDETERMINED = "und";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
  private static final int ENOUGH_WORDS = 2_000;
  private static final double LEAST_SHARE = 0.08;
  private static final Map<UnicodeScript, String> OF_SCRIPT =
      Map.of(
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HAN, "zh",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.BENGALI, "bn",
          UnicodeScript.THAI, "th",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  public LanguageReader() {
    for (String line : WordList.read(LanguageReader.class, "words-of-languages.txt")) {
      int colon = line.indexOf(':');
      String[] list = line.substring(colon + 1).strip().split(" +", -1);
      words.put(line.substring(0, colon), Set.of(list));
    }
  }

  /** The language tag of a text; {@link #UNDETERMINED} where it is too short or in another one. */
  public String read(String text) {
    String byScript = byScript(text);
    return byScript == null ? byWords(text.toLowerCase(Locale.ROOT)) : byScript;
  }

  /** Only where most letters are of that script; kana stand between Han characters. */
  private static @Nullable String byScript(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .limit(ENOUGH_WORDS)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (10 * kana > all) {
      return "ja";
    }
    return letters.entrySet().stream()
        .filter(script -> 2 * script.getValue() > all)
        .map(script -> OF_SCRIPT.get(script.getKey()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String byWords(String text) {
    Map<String, Integer> found = new LinkedHashMap<>();
    int all = 0;
    Matcher word = WORD.matcher(text);
    while (all < ENOUGH_WORDS && word.find()) {
      all++;
      String here = word.group();
      words.forEach((language, list) -> {
        if (list.contains(here)) {
          found.merge(language, 1, Integer::sum);
        }
      });
    }
    String best = UNDETERMINED;
    double most = LEAST_SHARE * all;
    for (Map.Entry<String, Integer> language : found.entrySet()) {
      if (language.getValue() > most) {
        best = language.getKey();
        most = language.getValue();
      }
    }
    return best;
  }
}
