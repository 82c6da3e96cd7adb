package org.readout.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.pack.Design;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much room the briefing may take, and on what paper. */
final class PageOptions {
  @Option(
      names = "--form",
      paramLabel = "FORM",
      converter = FormByName.class,
      completionCandidates = FormNames.class,
      description = "full, two-page or one-page (as given: full).")
  private @Nullable Form form;

  @Mixin private PaperOption paper = new PaperOption();

  /** The form that is asked for; {@code null} for the template's. */
  @Nullable Form form() {
    return form;
  }

  /** The paper that is asked for; {@code null} for the template's. */
  @Nullable Paper givenPaper() {
    return paper.given();
  }

  /** The paper that is asked for, else the template's. */
  Paper paper(Design design) {
    return paper.paper(design);
  }

  static <T> T named(String name, T[] values, Function<T, String> label) {
    for (T value : values) {
      if (label.apply(value).equals(name)) {
        return value;
      }
    }
    String known = String.join(", ", Arrays.stream(values).map(label).toList());
    throw new TypeConversionException("\"" + name + "\" is none of " + known);
  }

  static final class FormByName implements ITypeConverter<Form> {
    @Override
    public Form convert(String name) {
      return named(name, Form.values(), Form::label);
    }
  }

  static final class PaperByName implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String name) {
      return named(name, Paper.values(), Paper::label);
    }
  }

  static final class FormNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Form.values()).map(Form::label).iterator();
    }
  }

  static final class PaperNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Paper.values()).map(Paper::label).iterator();
    }
  }
}
