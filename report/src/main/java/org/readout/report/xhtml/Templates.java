package org.readout.report.xhtml;

import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.readout.report.pack.Design;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Languages;
import org.readout.report.words.Words;

/**
 * The templates of one design, locked down: they read the briefing's record components, the options
 * and the packs' own files, can't make objects, call methods with side effects or reach a class,
 * and all text is escaped for what it is written into. Parsed once; safe to share between threads.
 */
final class Templates {
  private static final String MARKUP = ".ftlx";

  private final Design design;
  private final Configuration freemarker;
  private final Map<String, TemplateModel> names;
  private final Languages languages;

  private Templates(Design design, Configuration freemarker) {
    this.design = design;
    this.freemarker = freemarker;
    this.languages = new Languages(new DesignMessages(design.layers()));
    this.names =
        Map.of(
            "options", TemplateNames.options(design.options(), freemarker.getObjectWrapper()),
            "image", TemplateNames.image(design.pictures()));
  }

  static Templates of(Design design) {
    return marked(design, Marks.NONE);
  }

  /** Templates that write where it comes from what they write. */
  static Templates marked(Design design, Marks marks) {
    return of(new PackLoader(design, marks), design);
  }

  private static Templates of(PackLoader loader, Design design) {
    Configuration freemarker = lockedDown(new HeedingTemplates(design.layers()));
    freemarker.setTemplateLoader(loader);
    return new Templates(design, freemarker);
  }

  Design design() {
    return design;
  }

  /**
   * @param data the briefing or the book
   * @param language of the messages that the template says
   * @param given texts of ours that the template can print besides theirs
   */
  String process(String entry, Record data, String language, Map<String, String> given)
      throws IOException {
    Words words = languages.of(language);
    String written =
        BoundedRun.run(
            design.layers().areTrusted(),
            entry,
            out -> processInto(entry, data, words, given, out));
    return entry.endsWith(MARKUP)
        ? IsolatedText.marked(written, words.language())
        : IsolatedText.plain(written, words.language());
  }

  private void processInto(
      String entry, Record data, Words words, Map<String, String> given, Writer out)
      throws IOException {
    TemplateFaults faults = new TemplateFaults(design.layers());
    try {
      Template template = freemarker.getTemplate(entry);
      Environment processing = template.createProcessingEnvironment(data, out);
      processing.setTemplateExceptionHandler(faults);
      names.forEach(processing::setGlobalVariable);
      processing.setGlobalVariable("say", TemplateNames.say(words));
      processing.setGlobalVariable(
          IsolatingFormat.DIRECTION, new SimpleScalar(words.language().direction()));
      given.forEach((name, value) -> processing.setGlobalVariable(name, new SimpleScalar(value)));
      processing.process();
    } catch (TemplateException | IOException e) {
      throw faults.explain(e);
    }
  }

  /** A configuration that gives templates nothing but what they are handed. */
  static Configuration lockedDown(Configuration freemarker) {
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setLocalizedLookup(false);
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    freemarker.setNumberFormat("computer");
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setLogTemplateExceptions(false);
    // By its name the second takes the place of the format that ftlx stands for.
    freemarker.setRegisteredCustomOutputFormats(
        List.of(MarkdownFormat.INSTANCE, IsolatingFormat.INSTANCE));
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
