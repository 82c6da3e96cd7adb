package org.readout.extract.annotate;

import java.util.Set;
import org.readout.extract.annotate.Lexeme.Kind;
import org.readout.extract.annotate.Numeral.Form;

/** Numbers that are never figures: names, clock times, scores, telephone numbers, ordinals. */
final class NumberNames {
  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Set<String> MARKS = Set.of("/", "+", ":", "#", "=", "*");

  private NumberNames() {}

  /** Whether the number that stands at {@code from}, sign included, is no figure. */
  static boolean isName(LexedText text, Numeral number, int from) {
    if (Designators.isBefore(text, from)) {
      return true;
    }
    return number.form() == Form.DIGITS ? isDigitName(text, number) : isWordName(text, number);
  }

  private static boolean isDigitName(LexedText text, Numeral number) {
    int before = number.from() - 1;
    Lexeme digits = text.at(number.from());
    boolean isCode =
        digits.text().length() > 1
            && digits.text().startsWith("0")
            && !digits.text().startsWith("0.");
    boolean afterMark = text.isOneOf(before, MARKS) && text.touchesNext(before);
    boolean beforeMark =
        text.isOneOf(number.to(), MARKS)
            && text.touchesNext(number.to() - 1)
            && (!text.is(number.to(), "+") || text.at(number.to() + 1).isNumber());
    boolean inSequence =
        isSpacedNumber(text, before) || (!number.isScaled() && text.at(number.to()).isNumber());
    boolean isClock = text.isOneOf(number.to(), FigureWords.CLOCK) || isHoursClock(text, number);
    return isCode || afterMark || beforeMark || inSequence || isClock || isVersion(text, number);
  }

  /** "1430 hours": four digits without grouping. */
  private static boolean isHoursClock(LexedText text, Numeral number) {
    int time = text.at(number.from()).asInt();
    return text.is(number.to(), "hours")
        && text.at(number.from()).text().length() == 4
        && time < 2400
        && time % 100 < 60;
  }

  private static boolean isSpacedNumber(LexedText text, int at) {
    return text.at(at).kind() == Kind.NUMBER;
  }

  /** "555-1234", "3-2": joined numbers that are no range. */
  private static boolean isVersion(LexedText text, Numeral number) {
    boolean isJoined = text.isInnerHyphen(number.to()) && text.at(number.to() + 1).isNumber();
    boolean isThird =
        isJoined && text.isInnerHyphen(number.to() + 2) && text.at(number.to() + 3).isNumber();
    boolean followsJoint =
        text.isInnerHyphen(number.from() - 1) && text.at(number.from() - 2).isNumber();
    return isThird || followsJoint;
  }

  private static boolean isWordName(LexedText text, Numeral number) {
    int next = text.isInnerHyphen(number.to()) ? number.to() + 1 : number.to();
    boolean isOrdinal = number.form() == Form.WORDS && text.isOneOf(next, ORDINALS);
    boolean afterHyphen = text.isInnerHyphen(number.from() - 1);
    boolean isPronoun = number.form() == Form.ONE && text.is(number.from() - 1, "no");
    boolean isPair = next > number.to() && NumeralReader.isNumberWord(text.lower(next));
    boolean isTwoOClock = text.isOneOf(number.to(), FigureWords.CLOCK);
    return isOrdinal
        || afterHyphen
        || isPronoun
        || isTwoOClock
        || (isPair && number.to() - number.from() == 1 && number.form() == Form.ONE);
  }

  /** Where to go on after a number that is a name. */
  static int end(LexedText text, Numeral number) {
    int end = number.to();
    while ((text.isOneOf(end, MARKS) || text.isInnerHyphen(end)) && text.at(end + 1).isNumber()) {
      end += 2;
    }
    return end;
  }
}
