package org.readout.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Form;
import org.readout.report.pack.Design;

/**
 * The design of each form.
 *
 * @param asked what the user asks for; {@code null} where nobody asks for anything
 */
record Designs(@Nullable Design asked) {
  Design of(Form form) throws IOException {
    return asked == null ? Design.usual(form) : asked.in(form);
  }
}
