package org.readout.report.xhtml;

import freemarker.core.Environment;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.readout.report.words.Isolates;

/**
 * Markup, in which each name and figure that a template prints into a document from right to left
 * is isolated (UAX 9, 2.4): letters and digits of another direction would turn the line around
 * them.
 */
final class IsolatingFormat extends XMLOutputFormat {
  static final IsolatingFormat INSTANCE = new IsolatingFormat();

  /** The global name that tells a template the direction of its document. */
  static final String DIRECTION = "direction";

  private IsolatingFormat() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    super.output(isRightToLeft() ? Isolates.foreign(text) : text, out);
  }

  private static boolean isRightToLeft() throws TemplateModelException {
    return Environment.getCurrentEnvironment().getGlobalVariable(DIRECTION)
            instanceof TemplateScalarModel direction
        && direction.getAsString().equals("rtl");
  }

  @Override
  protected TemplateXMLOutputModel newTemplateMarkupOutputModel(
      @Nullable String plainText, @Nullable String markup) {
    return new Content(plainText, markup);
  }

  private static final class Content extends TemplateXMLOutputModel {
    @SuppressWarnings("NullAway") // One of the two is null, as the base class has it.
    Content(@Nullable String plainText, @Nullable String markup) {
      super(plainText, markup);
    }

    @Override
    public XMLOutputFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
