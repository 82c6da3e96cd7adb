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
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.Options;
import org.readout.report.pack.Pictures;
import org.readout.report.words.Words;

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

  /** {@code say("glance.caption", …)}: a message of the document's language. */
  static TemplateModel say(Words words) {
    return (TemplateMethodModelEx)
        arguments -> {
          if (arguments.isEmpty() || !(arguments.getFirst() instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("say takes the name of a message and its values");
          }
          List<Object> values = new ArrayList<>();
          for (Object value : arguments.subList(1, arguments.size())) {
            values.add(value(value));
          }
          try {
            return new SimpleScalar(words.say(key.getAsString(), values.toArray()));
          } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
          }
        };
  }

  private static Object value(Object model) throws TemplateModelException {
    return switch (model) {
      case TemplateNumberModel number -> number.getAsNumber();
      case TemplateScalarModel text -> text.getAsString();
      default -> throw new TemplateModelException("a message takes text and numbers");
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
