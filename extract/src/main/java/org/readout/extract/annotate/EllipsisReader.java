package org.readout.extract.annotate;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Numeral.Form;
import org.readout.extract.annotate.Quantity.Role;

/** Reads a number whose noun or currency stands with another one: "and 300 more". */
final class EllipsisReader {
  private static final Set<String> ELLIPSIS = Set.of("more", "others", "additional", "further");
  private static final Set<String> THEM = Set.of("them", "these", "those");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");

  private final LexedText text;
  private final UnitReader units;

  EllipsisReader(LexedText text, UnitReader units) {
    this.text = text;
    this.units = units;
  }

  /** "two of the four bridges": the noun stands with the second number. */
  private @Nullable Quantity ofSome(
      int from, Numeral number, Numeral lower, @Nullable BigDecimal upper) {
    boolean isOf = text.is(number.to(), "of") && text.isOneOf(number.to() + 1, DEFINITE);
    Numeral whole = isOf ? NumeralReader.read(text, number.to() + 2) : null;
    UnitReader.Reading unit = whole == null ? null : units.read(whole, whole);
    boolean isCount = unit != null && unit.role() == Role.COUNT && number.form() != Form.ONE;
    return isCount && unit != null
        ? new Quantity(
            from, number.to(), number.to(), lower.value(), upper, unit.name(), Role.ELLIPSIS)
        : null;
  }

  /** "and 300 more", "up from 15 billion": the unit of the figure before. */
  @Nullable Quantity read(
      int from,
      Numeral number,
      Numeral lower,
      @Nullable BigDecimal upper,
      @Nullable Quantity earlier) {
    Quantity some = ofSome(from, number, lower, upper);
    if (some != null) {
      return some;
    }
    if (earlier == null || number.form() == Form.ONE || number.form() == Form.FRACTION) {
      return null;
    }
    boolean isMore = text.isOneOf(number.to(), ELLIPSIS) || text.is(from - 1, "another");
    boolean isMoney = earlier.role() == Role.MONEY && number.isScaled();
    boolean isTime = Units.isTime(earlier.unit());
    boolean isAnother = isMore && !isTime && earlier.role() != Role.MONEY;
    boolean isOfThem = text.is(number.to(), "of") && text.isOneOf(number.to() + 1, THEM);
    boolean isListed = earlier.role() == Role.COUNT && isListedCount(from, number, earlier);
    if (isMoney || isAnother || isListed || (isOfThem && earlier.role() != Role.MONEY)) {
      int to = text.isOneOf(number.to(), ELLIPSIS) ? number.to() + 1 : number.to();
      return new Quantity(
          from, number.to(), to, lower.value(), upper, earlier.unit(), Role.ELLIPSIS);
    }
    return null;
  }

  /** "Britain 400 and Poland 150", "the first 20", "by 312 votes to 104". */
  private boolean isListedCount(int from, Numeral number, Quantity earlier) {
    boolean isOrdered = text.is(from - 1, "first") && text.is(from - 2, "the");
    boolean isNamed =
        number.form() == Form.DIGITS
            && text.at(from - 1).isCapitalised()
            && (text.is(from - 2, ",") || text.is(from - 2, "and"))
            && !text.at(number.to()).isWord();
    boolean isAgainst =
        text.is(from - 1, "to") && earlier.to() == from - 1 && earlier.unit().equals("votes");
    return isOrdered
        || (isNamed || text.is(number.to(), "and") && isNamedBefore(from))
        || isAgainst;
  }

  private boolean isNamedBefore(int from) {
    return text.at(from - 1).isCapitalised() && text.is(from - 2, ",");
  }
}
