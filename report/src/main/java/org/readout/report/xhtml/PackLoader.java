package org.readout.report.xhtml;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackFile;

/**
 * Gives Freemarker the files of a design and no others. Style sheets come with the options put in;
 * {@code style.css} is that of each layer, the remotest parent's first.
 */
final class PackLoader implements TemplateLoader {
  private static final String ADDED_STYLE = "style.css";

  /** What the paper is, the briefing says: one design prints on all. */
  private static final String PAPER = "</#noparse>${paper}<#noparse>";

  private final Design design;
  private final Marks marks;

  PackLoader(Design design, Marks marks) {
    this.design = design;
    this.marks = marks;
  }

  @Override
  public @Nullable Object findTemplateSource(String path) throws IOException {
    PackFile file = design.layers().find(path);
    if (file != null || !path.equals(ADDED_STYLE)) {
      return file;
    }
    return new Nothing(path);
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    if (!(source instanceof PackFile file)) {
      return new StringReader("");
    }
    if (!file.path().endsWith(".css")) {
      String text = file.text();
      if (!file.trusted()) {
        ForbiddenWords.check(file.name(), text);
      }
      return new StringReader(SourceMarks.addedTo(file.path(), text, marks));
    }
    return new StringReader("<#noparse>" + style(file, Map.of("paper", PAPER)) + "</#noparse>");
  }

  private String style(PackFile file, Map<String, String> more) throws IOException {
    if (!file.path().equals(ADDED_STYLE)) {
      return design.style(file, more);
    }
    StringBuilder all = new StringBuilder();
    for (PackFile layer : design.layers().findAll(ADDED_STYLE)) {
      all.append(design.style(layer, more));
    }
    return all.toString();
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Files are read whole.
  }

  /** A file that no pack needs to have. */
  private record Nothing(String path) {}
}
