package org.readout.report.xhtml;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Lets a template print text into Markdown; text is escaped unless the template itself made it. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Content> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return MarkdownText.of(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Content newTemplateMarkupOutputModel(@Nullable String text, @Nullable String markup) {
    return new Content(text, markup);
  }

  /** A piece of Markdown, or of text that is still to be escaped. */
  static final class Content extends CommonTemplateMarkupOutputModel<Content> {
    private Content(@Nullable String text, @Nullable String markup) {
      super(text, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }
}
