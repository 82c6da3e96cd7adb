package org.readout.report.xhtml;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.math.BigDecimal;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.Options;
import org.readout.report.pack.Pictures;

/** What a template can say besides the briefing's fields. */
final class TemplateNames {
  private TemplateNames() {}

  /** Each option by name: a list is a list, a boolean a boolean, a number a number. */
  static TemplateModel options(Options options, ObjectWrapper wrapper) {
    SimpleHash values = new SimpleHash(wrapper);
    options.all().forEach(value -> values.put(value.option().name(), model(value, wrapper)));
    return values;
  }

  private static TemplateModel model(OptionValue value, ObjectWrapper wrapper) {
    return switch (value.option().type()) {
      case BOOLEAN -> value.isTrue() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case NUMBER -> new SimpleNumber(new BigDecimal(value.word()));
      case LIST -> new SimpleSequence(value.words(), wrapper);
      case COLOUR, LENGTH, CHOICE, TEXT -> new SimpleScalar(value.word());
    };
  }

  /** {@code image("images/logo.png")}: the address of a picture of the pack. */
  static TemplateModel image(Pictures pictures) {
    return (TemplateMethodModelEx)
        arguments -> {
          if (arguments.size() != 1
              || !(arguments.getFirst() instanceof TemplateScalarModel path)) {
            throw new TemplateModelException("image takes one path, such as \"images/logo.png\"");
          }
          try {
            String address = pictures.dataAddress(path.getAsString());
            if (address == null) {
              throw new TemplateModelException(
                  "the pack has no picture \"" + path.getAsString() + "\"");
            }
            return new SimpleScalar(address);
          } catch (IOException e) {
            throw new TemplateModelException(e.getMessage(), e);
          }
        };
  }
}
