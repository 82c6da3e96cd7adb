package org.readout.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;

/**
 * The design of each form.
 *
 * @param asked what the user asks for; {@code null} where nobody asks for anything
 */
record Designs(@Nullable Design asked) {
  /** The warning that names what a template was not given. */
  static Diagnostic blocked(String what) {
    return new Diagnostic(
        Diagnostic.Severity.WARNING,
        "blocked: " + what,
        null,
        null,
        null,
        "a template has its pack's own files: put it there, and print a picture with image(…)");
  }

  Design of(Form form) throws IOException {
    return asked == null ? Design.usual(form) : asked.in(form);
  }
}
