package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.extract.annotate.Lexeme.Kind;

/** Cuts a text into lexemes in one pass from left to right. */
final class Lexer {
  /** Letters that may be stuck to a number and still be a word of their own: "300m", "5km". */
  private static final Set<String> NUMBER_SUFFIXES =
      Set.of(
          "m",
          "mn",
          "mln",
          "bn",
          "b",
          "bln",
          "k",
          "tn",
          "trn",
          "cr",
          "km",
          "mi",
          "kg",
          "pc",
          "pct",
          "am",
          "pm",
          "mw",
          "gw",
          "kw",
          "ft",
          "ha",
          "bcm",
          "mcm",
          "tcm",
          "bpd",
          "kwh",
          "mwh",
          "gwh",
          "twh",
          "mtpa",
          "lakh",
          "crore",
          "million",
          "billion",
          "trillion",
          "sqkm",
          "kph",
          "mph",
          "usd",
          "pkr",
          "eur",
          "sar",
          "cm",
          "mm",
          "lb",
          "lbs");

  /** Signs that a number without a magnitude may be stuck to; others are read as in "COP26". */
  private static final Set<String> USUAL_SIGNS =
      Set.of("rs", "usd", "eur", "gbp", "pkr", "inr", "sar", "aed", "cny", "rmb", "rub", "jpy");

  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static LexedText cut(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return new LexedText(text, lexer.lexemes, List.of());
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else if (isDigit(at)) {
      number();
    } else if (Character.isLetter(c)) {
      word();
    } else {
      int length = Character.charCount(text.codePointAt(at));
      add(Lexeme.of(Kind.SYMBOL, text.substring(at, at + length), at), at + length);
    }
  }

  private void number() {
    int start = at;
    int end = integerEnd(start);
    if (standsAt(end, '.') && isDigit(end + 1)) {
      end = digitsEnd(end + 1);
      if (standsAt(end, '.') && isDigit(end + 1)) {
        code(start);
        return;
      }
    }
    if (isLetter(end)) {
      numberWithLetters(start, end);
    } else {
      add(number(Kind.NUMBER, start, end, end), end);
    }
  }

  private void numberWithLetters(int start, int end) {
    int lettersEnd = lettersEnd(end);
    String letters = text.substring(end, lettersEnd).toLowerCase(Locale.ROOT);
    boolean endsThere = !isDigit(lettersEnd);
    if (endsThere && Set.of("st", "nd", "rd", "th").contains(letters)) {
      add(number(Kind.ORDINAL, start, end, lettersEnd), lettersEnd);
    } else if (endsThere && letters.equals("s")) {
      add(number(Kind.DECADE, start, end, lettersEnd), lettersEnd);
    } else if (endsThere && NUMBER_SUFFIXES.contains(letters)) {
      add(number(Kind.NUMBER, start, end, end), end);
    } else {
      code(start);
    }
  }

  /** The end of digits with their grouping: "4,200", "1,50,000", "4 200" with a thin space. */
  private int integerEnd(int start) {
    int end = digitsEnd(start);
    if (end - start > 3) {
      return end;
    }
    int grouped = end;
    int last = 0;
    while (isGrouping(grouped) && isDigit(grouped + 1)) {
      int groupEnd = digitsEnd(grouped + 1);
      int length = groupEnd - grouped - 1;
      if (length != 3 && length != 2) {
        return end;
      }
      last = length;
      grouped = groupEnd;
    }
    return last == 3 ? grouped : end;
  }

  private boolean isGrouping(int index) {
    return index < text.length() && ",\u00a0\u2009\u202f".indexOf(text.charAt(index)) >= 0;
  }

  private void word() {
    int start = at;
    int end = lettersEnd(start);
    if (isDigit(end) && !isSign(start, end)) {
      code(start);
      return;
    }
    if (end - start == 1 && standsAt(end, '.') && isLetter(end + 1) && standsAt(end + 2, '.')) {
      end = initialsEnd(start);
    }
    int wordEnd = end;
    if (isApostrophe(end) && isLetter(end + 1)) {
      end = lettersEnd(end + 1);
      boolean possessive = end - wordEnd == 2 && Character.toLowerCase(text.charAt(end - 1)) == 's';
      add(
          Lexeme.word(text.substring(start, possessive ? wordEnd : end), possessive, start, end),
          end);
    } else if (isApostrophe(end) && text.charAt(end - 1) == 's') {
      add(Lexeme.word(text.substring(start, end), true, start, end + 1), end + 1);
    } else {
      add(Lexeme.word(text.substring(start, end), false, start, end), end);
    }
  }

  /** "Rs500", "USD20"; a rarer sign only before a magnitude: "R12bn", but "R2". */
  private boolean isSign(int start, int end) {
    String letters = text.substring(start, end);
    if (!Currencies.isSign(letters) && !Currencies.isSign(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean isUsual = USUAL_SIGNS.contains(letters.toLowerCase(Locale.ROOT));
    return isUsual || isScaled(end);
  }

  private boolean isScaled(int digits) {
    int end = integerEnd(digits);
    if (standsAt(end, '.') && isDigit(end + 1)) {
      end = digitsEnd(end + 1);
    }
    int word = standsAt(end, ' ') || standsAt(end, '\u00a0') ? end + 1 : end;
    String magnitude = text.substring(word, lettersEnd(word)).toLowerCase(Locale.ROOT);
    return NumeralReader.isMagnitude(magnitude);
  }

  private int initialsEnd(int start) {
    int end = start;
    while (isLetter(end) && standsAt(end + 1, '.')) {
      end += 2;
    }
    return end;
  }

  private void code(int start) {
    int end = start;
    while (isLetter(end) || isDigit(end) || (standsAt(end, '.') && isDigit(end + 1))) {
      end++;
    }
    add(Lexeme.of(Kind.CODE, text.substring(start, end), start), end);
  }

  private Lexeme number(Kind kind, int start, int end, int after) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || (c >= '0' && c <= '9')) {
        digits.append(c);
      }
    }
    return Lexeme.number(
        kind, text.substring(start, end), new BigDecimal(digits.toString()), start, after);
  }

  private void add(Lexeme lexeme, int end) {
    lexemes.add(lexeme);
    at = end;
  }

  private int digitsEnd(int index) {
    int end = index;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private int lettersEnd(int index) {
    int end = index;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean isLetter(int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isApostrophe(int index) {
    return standsAt(index, '\'') || standsAt(index, '’');
  }

  private boolean standsAt(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }
}
