package org.readout.report.xhtml;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.readout.model.briefing.Briefing;

/**
 * Writes a briefing as one self-contained XHTML document, with the template pack's {@code
 * briefing.ftlx}.
 *
 * <p>A template reads the briefing's record components and the pack's own files. It can't make
 * objects, call methods with side effects, or reach a class; all text is escaped. Safe to share
 * between threads.
 */
public final class XhtmlWriter {
  private static final String ENTRY = "briefing.ftlx";

  /** The bundled packs, each before the one that it extends. */
  private static final List<String> LINEAGE = List.of("one-page", "two-page", "policy");

  private final Configuration freemarker;

  private XhtmlWriter(Configuration freemarker) {
    this.freemarker = freemarker;
  }

  /** The writer for a bundled template pack, such as {@code policy}. */
  public static XhtmlWriter ofBundled(String pack) {
    return new XhtmlWriter(lockedDown(pack));
  }

  /** The same briefing gives the same characters. */
  public String write(Briefing briefing) throws IOException {
    Template template = freemarker.getTemplate(ENTRY);
    StringWriter xhtml = new StringWriter(1 << 17);
    try {
      template.process(briefing, xhtml);
    } catch (TemplateException e) {
      throw new IllegalStateException(e.getMessageWithoutStackTop(), e);
    }
    return xhtml.toString();
  }

  private static Configuration lockedDown(String pack) {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
    freemarker.setTemplateLoader(new MultiTemplateLoader(loaders(pack)));
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setLocalizedLookup(false);
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    freemarker.setNumberFormat("computer");
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setObjectWrapper(recordsOnly());
    return freemarker;
  }

  /** A part is looked for in the pack, then in the pack it extends, and so on. */
  private static TemplateLoader[] loaders(String pack) {
    int at = LINEAGE.indexOf(pack);
    List<String> packs = at < 0 ? List.of(pack) : LINEAGE.subList(at, LINEAGE.size());
    return packs.stream()
        .map(name ->
            new ClassTemplateLoader(
                XhtmlWriter.class.getClassLoader(), "org/readout/templates/" + name))
        .toArray(TemplateLoader[]::new);
  }

  private static ObjectWrapper recordsOnly() {
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    wrapper.setMemberAccessPolicy(new BriefingMembers());
    return wrapper.build();
  }
}
