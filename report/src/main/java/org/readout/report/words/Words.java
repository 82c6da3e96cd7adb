package org.readout.report.words;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing says of itself in one language. Immutable; the same values give the same words on
 * any machine, since no locale data of the platform is asked: the words, months and signs are those
 * of the message files, the rules of plurals those of CLDR as this version of ICU has them.
 */
public final class Words {
  private final Language language;
  private final Map<String, Phrase> phrases;
  private final Map<String, Phrase> english;
  private final Set<String> untranslated;
  private final Plurals plurals;
  private final Numbers numbers;
  private final Dates dates;

  /**
   * @param phrases by key, in the language or, where it lacks one, in English
   * @param english the same in English
   * @param untranslated the keys whose words are English for want of better
   */
  Words(
      Language language,
      Map<String, Phrase> phrases,
      Map<String, Phrase> english,
      Set<String> untranslated) {
    this.language = language;
    this.phrases = Map.copyOf(phrases);
    this.english = Map.copyOf(english);
    this.untranslated = Set.copyOf(untranslated);
    this.plurals = new Plurals(language.tag());
    this.numbers = new Numbers(this);
    this.dates = new Dates(this);
  }

  /** The language they are in. */
  public Language language() {
    return language;
  }

  /**
   * A message. Where the language lacks it, English words stand between {@link Isolates}; where it
   * is written from right to left, so does each value.
   *
   * @param values for its places: numbers, which are written as the language does, or text
   * @throws IllegalArgumentException for a key that no file has
   */
  public String say(String key, Object... values) {
    Phrase phrase = phrase(key);
    String text = phrase.with(new Given(values));
    return phrase.hasWords() && untranslated.contains(key) ? Isolates.english(text) : text;
  }

  /** The message of that name, if it is these words in English; else the words as they are. */
  public String translated(String key, String words) {
    Phrase known = english.get(key);
    return known != null && known.is(words) ? say(key) : words;
  }

  private Phrase phrase(String key) {
    Phrase phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no message is called " + key);
    }
    return phrase;
  }

  /** What readers call a script that Unicode calls by its name; that where no message has it. */
  public String script(String name) {
    String key = "script." + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    Phrase known = phrases.get(key);
    return known == null ? name : known.with(new Given(new Object[0]));
  }

  /** Whether a message has that name. */
  public boolean has(String key) {
    return phrases.containsKey(key);
  }

  /** The names of all messages, sorted. */
  public List<String> keys() {
    return phrases.keySet().stream().sorted().toList();
  }

  /** The keys whose words are English for want of a translation. */
  Set<String> untranslated() {
    return untranslated;
  }

  /** The characters of all messages but white space, each once, in order. */
  public IntStream characters() {
    return phrases.values().stream()
        .flatMapToInt(Phrase::characters)
        .filter(character -> !Character.isWhitespace(character))
        .distinct()
        .sorted();
  }

  /** A number in figures. */
  public String number(BigDecimal value) {
    String figures = numbers.written(value);
    // A sign before a number would go behind it.
    return value.signum() < 0 && language.isRightToLeft() ? Isolates.value(figures) : figures;
  }

  private String isolated(String text) {
    return language.isRightToLeft() ? Isolates.foreign(text) : text;
  }

  /** How dates are written. */
  public Dates dates() {
    return dates;
  }

  /** A day with its year: "7 April 2021". */
  public String day(LocalDate date) {
    return dates.of(date);
  }

  /** "A, B and C". */
  public String all(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : say("list.last", row(items.subList(0, last)), items.get(last));
  }

  /** "A, B, C". */
  public String row(List<String> items) {
    return joined("list.next", items);
  }

  /** "A; B; C". */
  public String apart(List<String> items) {
    return joined("list.apart", items);
  }

  private String joined(String key, List<String> items) {
    String row = "";
    for (String item : items) {
      row = row.isEmpty() ? item : say(key, row, item);
    }
    return row;
  }

  private final class Given implements Phrase.Values {
    private final Object[] values;

    Given(Object[] values) {
      this.values = values;
    }

    @Override
    public Object get(int index) {
      if (index >= values.length) {
        throw new IllegalArgumentException("no value is given for {" + index + "}");
      }
      return values[index];
    }

    @Override
    public String printed(Object value) {
      return switch (value) {
        case BigDecimal number -> number(number);
        case Number number -> number(new BigDecimal(number.toString()));
        default -> isolated(value.toString());
      };
    }

    @Override
    public String category(BigDecimal number) {
      return plurals.category(number);
    }
  }

  /** The rules are read when the first plural is asked for: they are slow to come by. */
  private static final class Plurals {
    private final String tag;
    private volatile @Nullable PluralRules rules;

    Plurals(String tag) {
      this.tag = tag;
    }

    String category(BigDecimal number) {
      PluralRules known = rules;
      if (known == null) {
        known = PluralRules.forLocale(ULocale.forLanguageTag(tag));
        rules = known;
      }
      return known.select(number.stripTrailingZeros().doubleValue());
    }
  }
}
