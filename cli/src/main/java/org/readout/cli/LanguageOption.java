package org.readout.cli;

import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.words.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What language the briefing's own words are in. What an article says stays as it is. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = KnownTag.class,
      description = "Of its own words: fr, ur (as given: the dossier's).")
  private @Nullable String tag;

  /** The tag that is asked for; {@code null} for the dossier's. */
  @Nullable String given() {
    return tag;
  }

  /** The visit in the language of the command line, else its own. */
  VisitRecord applyTo(VisitRecord visit) {
    return tag == null ? visit : visit.inLanguage(tag);
  }

  static final class KnownTag implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      Language language = Language.of(text);
      if (language == null) {
        throw new TypeConversionException(
            "\"" + text + "\" is no language tag (BCP 47): write fr, ur or pt-BR");
      }
      return language.tag();
    }
  }
}
