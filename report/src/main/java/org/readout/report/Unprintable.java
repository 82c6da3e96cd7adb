package org.readout.report;

import java.io.IOException;
import java.util.List;
import org.readout.model.briefing.Briefing;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.InvalidPackException;
import org.readout.report.xhtml.BrokenMarkup;
import org.readout.report.xhtml.XhtmlWriter;

/** What another's template wrote and the renderer can't set is a fault of the template. */
final class Unprintable {
  private Unprintable() {}

  /** The fault, at the line of the template where one can be told. */
  static InvalidPackException fault(Design design, Briefing briefing, RuntimeException failure)
      throws IOException {
    String traced = XhtmlWriter.traced(design).write(briefing);
    Diagnostic found = BrokenMarkup.find(design.layers(), traced);
    if (found == null) {
      Throwable first = failure.getCause() == null ? failure : failure.getCause();
      found =
          Diagnostic.error(
              design.pack().location(),
              "the document that the template writes can't be printed: " + first.getMessage(),
              "look for a tag that is not closed, or markup that paper has no use for");
    }
    return new InvalidPackException(List.of(found), failure);
  }
}
