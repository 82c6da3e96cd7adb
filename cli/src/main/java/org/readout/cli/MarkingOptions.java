package org.readout.cli;

import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.TlpLabel;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the document is to be handled. A marking is the user's and never invented. */
final class MarkingOptions {
  @Option(
      names = "--marking",
      paramLabel = "TEXT",
      converter = WellFormed.class,
      description = "Handling, on every page (as given: the dossier's).")
  private @Nullable String marking;

  @Option(
      names = "--require-marking",
      description = "Refuse a briefing without a handling marking.")
  private boolean required;

  /** The marking that is asked for; {@code null} for the dossier's. */
  @Nullable String given() {
    return marking;
  }

  /** Whether there has to be one. */
  boolean isRequired() {
    return required;
  }

  /**
   * The visit under the marking of the command line, else its own.
   *
   * @throws CommandFailure where there has to be one and is none
   */
  VisitRecord applyTo(VisitRecord visit) throws CommandFailure {
    VisitRecord marked = marking == null ? visit : visit.markedAs(marking);
    String own = marked.settings().marking();
    if (required && (own == null || own.isBlank())) {
      throw new CommandFailure(
          ExitCode.INVALID_SETTINGS,
          Diagnostic.error(
              "dossier.yaml",
              "the briefing has no handling marking",
              "add \"marking: …\" there, or --marking"));
    }
    return marked;
  }

  static final class WellFormed implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (text.isBlank()) {
        throw new TypeConversionException("a marking has words");
      }
      if (!TlpLabel.isWellFormed(text.strip())) {
        throw new TypeConversionException(
            "\"" + text + "\" is no label of TLP 2.0 (" + TlpLabel.hint() + ")");
      }
      return text.strip();
    }
  }
}
