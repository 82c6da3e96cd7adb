package org.readout.extract.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  /** With the lists that come with the program. */
  public static final LanguageReader BUNDLED = new LanguageReader();

  /** For each word the languages that cannot do without it. */
  private final Map<String, List<String>> languages = new HashMap<>();

  private final List<String> order = new ArrayList<>();

  private LanguageReader() {
    for (String line : WordList.read(LanguageReader.class, "words-of-languages.txt")) {
      int colon = line.indexOf(':');
      String language = line.substring(0, colon);
      order.add(language);
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
      }
    }
  }

  /** Whether outcomes are looked for in texts of the language: in English, and what may be it. */
  public static boolean isExtractedFrom(@Nullable String tag) {
    return tag == null
        || tag.equals(UNDETERMINED)
        || Locale.forLanguageTag(tag).getLanguage().equals("en");
  }

  /** Why a text in another language is set aside. */
  public static String reasonAgainst(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String name =
        tag.startsWith(UNDETERMINED)
            ? "a language that is not known, script: " + language.getDisplayScript(Locale.ENGLISH)
            : language.getDisplayLanguage(Locale.ENGLISH);
    return "not in English but in " + name;
  }

  /** The language tag of a text; {@link #UNDETERMINED} where it is too short or in another one. */
  public String read(String text) {
    String byScript = byScript(text);
    return byScript == null ? byWords(text) : byScript;
  }

  /** Only where most letters are of that script; kana stand between Han characters. */
  private static @Nullable String byScript(String text) {
    Map<UnicodeScript, Integer> letters = scripts(text);
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

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .limit(ENOUGH_WORDS)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters;
  }

  /** An unknown language with the script it is in, unless that is the Latin one. */
  private static String undetermined(String text) {
    Map<UnicodeScript, Integer> letters = scripts(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (2 * latin >= all) {
      return UNDETERMINED;
    }
    if (2 * letters.getOrDefault(UnicodeScript.ARABIC, 0) > all) {
      return UNDETERMINED + "-Arab";
    }
    return 2 * letters.getOrDefault(UnicodeScript.CYRILLIC, 0) > all
        ? UNDETERMINED + "-Cyrl"
        : UNDETERMINED + "-Zzzz";
  }

  private String byWords(String text) {
    Map<String, Integer> found = new HashMap<>();
    int all = 0;
    Matcher word = WORD.matcher(text);
    while (all < ENOUGH_WORDS && word.find()) {
      all++;
      String here = word.group().toLowerCase(Locale.ROOT);
      for (String language : languages.getOrDefault(here, List.of())) {
        found.merge(language, 1, Integer::sum);
      }
    }
    String best = undetermined(text);
    double most = LEAST_SHARE * all;
    for (String language : order) {
      int count = found.getOrDefault(language, 0);
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }
}
