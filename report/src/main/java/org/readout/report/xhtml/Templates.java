package org.readout.report.xhtml;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.readout.model.briefing.Briefing;

/**
 * The templates of one pack, locked down: they read the briefing's record components and the pack's
 * own files, can't make objects, call methods with side effects or reach a class, and all text is
 * escaped for what it is written into.
 */
final class Templates {
  private static final int USUAL_LENGTH = 1 << 17;

  /** The bundled packs, each before the one that it extends. */
  private static final List<String> LINEAGE = List.of("one-page", "two-page", "policy");

  private final Configuration freemarker;

  private Templates(Configuration freemarker) {
    this.freemarker = freemarker;
  }

  static Templates ofBundled(String pack) {
    Configuration freemarker = lockedDown();
    freemarker.setTemplateLoader(new MultiTemplateLoader(loaders(pack)));
    return new Templates(freemarker);
  }

  /** A part is looked for in the pack, then in the pack it extends, and so on. */
  private static TemplateLoader[] loaders(String pack) {
    int at = LINEAGE.indexOf(pack);
    List<String> packs = at < 0 ? List.of(pack) : LINEAGE.subList(at, LINEAGE.size());
    return packs.stream()
        .map(name ->
            new ClassTemplateLoader(
                Templates.class.getClassLoader(), "org/readout/templates/" + name))
        .toArray(TemplateLoader[]::new);
  }

  String process(String entry, Briefing briefing) throws IOException {
    return process(entry, briefing, Map.of());
  }

  /**
   * @param names of ours that the template can print besides the briefing's
   */
  String process(String entry, Briefing briefing, Map<String, String> names) throws IOException {
    StringWriter written = new StringWriter(USUAL_LENGTH);
    try {
      Environment processing =
          freemarker.getTemplate(entry).createProcessingEnvironment(briefing, written);
      names.forEach((name, value) -> processing.setGlobalVariable(name, new SimpleScalar(value)));
      processing.process();
    } catch (TemplateException e) {
      throw new IllegalStateException(e.getMessageWithoutStackTop(), e);
    }
    return written.toString();
  }

  /** A file of the pack as it stands. */
  String read(String file) throws IOException {
    TemplateLoader loader = freemarker.getTemplateLoader();
    Object source = loader.findTemplateSource(file);
    if (source == null) {
      throw new FileNotFoundException(file + " is missing from the template pack");
    }
    try (Reader reader = loader.getReader(source, "UTF-8")) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } finally {
      loader.closeTemplateSource(source);
    }
  }

  private static Configuration lockedDown() {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
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
    freemarker.setRegisteredCustomOutputFormats(List.of(MarkdownFormat.INSTANCE));
    freemarker.setObjectWrapper(recordsOnly());
    return freemarker;
  }

  private static ObjectWrapper recordsOnly() {
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    wrapper.setMemberAccessPolicy(new BriefingMembers());
    return wrapper.build();
  }
}
