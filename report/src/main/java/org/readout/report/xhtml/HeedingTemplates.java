package org.readout.report.xhtml;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.Layers;
import org.readout.report.pack.PackFile;

/**
 * Templates of which those of somebody else's end when their thread is interrupted, also in a loop
 * that writes nothing. That takes a call of Freemarker's inside, which its own online tester makes
 * too: it puts a look at the thread into each loop and each call of a macro.
 */
final class HeedingTemplates extends Configuration {
  /** What this gives, Freemarker refuses to run with anything inside, also such a look. */
  private static final String NOTHING_INSIDE = "get_optional_template";

  private final Layers layers;
  private final Set<Template> heeding = Collections.newSetFromMap(new WeakHashMap<>());

  HeedingTemplates(Layers layers) {
    super(VERSION_2_3_35);
    this.layers = layers;
  }

  /** What all other ways to a template come to, those of templates that include one too. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean isParsed,
      boolean mayBeMissing)
      throws IOException {
    Template template =
        super.getTemplate(name, locale, condition, encoding, isParsed, mayBeMissing);
    if (template != null && isParsed && isForeign(template)) {
      // Done once, and before anybody runs it: a template changes by it.
      synchronized (heeding) {
        if (heeding.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
    }
    return template;
  }

  private boolean isForeign(Template template) throws IOException {
    PackFile file = layers.areTrusted() ? null : layers.find(template.getSourceName());
    return file != null && !file.trusted() && !file.text().contains(NOTHING_INSIDE);
  }
}
