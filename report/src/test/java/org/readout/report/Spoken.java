package org.readout.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.readout.model.briefing.Form;
import org.readout.report.pack.Design;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Languages;
import org.readout.report.words.Words;

/** The words of the bundled packs. */
public final class Spoken {
  private Spoken() {}

  public static Languages languages() {
    try {
      return new Languages(new DesignMessages(Design.usual(Form.FULL).layers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Words english() {
    return in("en");
  }

  public static Words in(String tag) {
    try {
      return languages().of(tag);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
