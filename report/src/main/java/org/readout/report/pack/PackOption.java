package org.readout.report.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of a pack that can be set without changing its files.
 *
 * @param usual the value where nobody sets one: one word, or the entries of a list
 * @param values what a choice or a list's entry may be; empty for anything
 * @param least of a number, or of a length's number
 * @param most of a number, or of a length's number
 */
public record PackOption(
    String name,
    OptionType type,
    List<String> usual,
    String description,
    List<String> values,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most) {
  /** The list of sections, in the order in which they are printed. */
  public static final String SECTIONS = "sections";

  /** The paper's size. */
  public static final String PAPER = "paper";

  public PackOption {
    usual = List.copyOf(usual);
    values = List.copyOf(values);
  }

  /** The same with another usual value, as a pack that extends another gives it. */
  PackOption withUsual(List<String> other) {
    return new PackOption(name, type, other, description, values, least, most);
  }
}
