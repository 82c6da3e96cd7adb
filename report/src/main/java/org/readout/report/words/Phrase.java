package org.readout.report.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for values, in the notation of ICU: {@code {0}}, {@code {0, plural, …}} and
 * {@code {0, select, …}}. Immutable, and so shared between threads, as ICU's own formatter can't
 * be; that one would also ask the locale how a number looks, which here {@link Numbers} decide.
 */
final class Phrase {
  private final MessagePattern pattern;
  private final String words;
  private final boolean hasWords;

  private Phrase(MessagePattern pattern, String words) {
    this.pattern = pattern;
    this.words = words;
    this.hasWords = hasWords(pattern, words);
  }

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException where it is not in ICU's notation
   */
  static Phrase of(String words) {
    try {
      MessagePattern pattern = new MessagePattern(words);
      for (int i = 0; i < pattern.countParts(); i++) {
        requireKnown(pattern, i);
      }
      return new Phrase(pattern, words);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("a number is too large", e);
    }
  }

  private static void requireKnown(MessagePattern pattern, int at) {
    Part part = pattern.getPart(at);
    if (part.getType() == Part.Type.ARG_START) {
      ArgType type = part.getArgType();
      if (type != ArgType.NONE && type != ArgType.PLURAL && type != ArgType.SELECT) {
        throw new IllegalArgumentException("only plural and select are known");
      }
      if (type == ArgType.PLURAL && pattern.getPartType(at + 2) != Part.Type.ARG_SELECTOR) {
        throw new IllegalArgumentException("an offset is not known");
      }
    } else if (part.getType() == Part.Type.ARG_NAME) {
      throw new IllegalArgumentException("values have numbers, from 0 on, and no names");
    }
  }

  /** The numbers of the values it takes. */
  Set<Integer> values() {
    Set<Integer> values = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_NUMBER) {
        values.add(pattern.getPart(i).getValue());
      }
    }
    return values;
  }

  /** Whether it is that text, without a place for a value. */
  boolean is(String text) {
    return words.equals(text);
  }

  /** Whether it has letters of its own, and not only signs around its values. */
  boolean hasWords() {
    return hasWords;
  }

  private static boolean hasWords(MessagePattern pattern, String words) {
    int at = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      String between = words.substring(at, Math.max(at, part.getIndex()));
      if (between.codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
      at = Math.max(at, part.getLimit());
    }
    return false;
  }

  /** The characters it is written in. */
  IntStream characters() {
    return words.codePoints();
  }

  /** The words, with the values put in. */
  String with(Values values) {
    StringBuilder text = new StringBuilder(words.length());
    write(0, values, null, text);
    return text.toString();
  }

  /** What a phrase is given, and how its language writes it. */
  interface Values {
    /** A value as it is given. */
    Object get(int index);

    /** A value as it is printed. */
    String printed(Object value);

    /** The plural category of a number, in the words of CLDR. */
    String category(BigDecimal number);
  }

  private void write(int start, Values values, @Nullable BigDecimal number, StringBuilder text) {
    int at = pattern.getPart(start).getLimit();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i <= end; i++) {
      Part part = pattern.getPart(i);
      text.append(words, at, part.getIndex());
      at = part.getLimit();
      if (part.getType() == Part.Type.REPLACE_NUMBER) {
        text.append(number == null ? "#" : values.printed(number));
      } else if (part.getType() == Part.Type.ARG_START) {
        argument(i, values, number, text);
        i = pattern.getLimitPartIndex(i);
        at = pattern.getPart(i).getLimit();
      }
    }
  }

  private void argument(int start, Values values, @Nullable BigDecimal number, StringBuilder text) {
    Object value = values.get(pattern.getPart(start + 1).getValue());
    switch (pattern.getPart(start).getArgType()) {
      case PLURAL -> {
        BigDecimal counted = new BigDecimal(value.toString());
        write(plural(start + 2, counted, values), values, counted, text);
      }
      case SELECT -> write(choice(start + 2, value.toString()::equals), values, number, text);
      default -> text.append(values.printed(value));
    }
  }

  /** An exact number goes before a category; a category that is not given is "other". */
  private int plural(int first, BigDecimal number, Values values) {
    for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; ) {
      boolean isExact = pattern.getPartType(i + 1).hasNumericValue();
      int message = i + (isExact ? 2 : 1);
      if (isExact
          && number.compareTo(BigDecimal.valueOf(pattern.getNumericValue(pattern.getPart(i + 1))))
              == 0) {
        return message;
      }
      i = pattern.getLimitPartIndex(message) + 1;
    }
    return choice(first, values.category(number)::equals);
  }

  private int choice(int first, Predicate<String> isMeant) {
    int other = -1;
    for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; ) {
      String selector = pattern.getSubstring(pattern.getPart(i));
      int message = i + (pattern.getPartType(i + 1).hasNumericValue() ? 2 : 1);
      if (isMeant.test(selector)) {
        return message;
      }
      other = selector.equals("other") ? message : other;
      i = pattern.getLimitPartIndex(message) + 1;
    }
    return other;
  }
}
