package org.readout.report.xhtml;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Layers;
import org.readout.report.pack.PackFile;

/** Reads parts as they will be read when a briefing is printed, and runs none of them. */
public final class PartReader {
  private final Configuration freemarker =
      Templates.lockedDown(new Configuration(Configuration.VERSION_2_3_35));
  private final Layers layers;

  public PartReader(Layers layers) {
    this.layers = layers;
  }

  /**
   * The part's tree.
   *
   * @throws org.readout.report.pack.InvalidPackException where its tags can't be read; with the
   *     place
   */
  public Template read(PackFile part) throws IOException {
    try {
      return new Template(part.path(), part.path(), new StringReader(part.text()), freemarker);
    } catch (ParseException e) {
      throw new TemplateFaults(layers).explain(e);
    }
  }

  /** Every word of a part that no template may say. */
  public static List<Diagnostic> forbidden(PackFile part) throws IOException {
    return ForbiddenWords.find(part.name(), part.text());
  }
}
