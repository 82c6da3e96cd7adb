package org.readout.report.xhtml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.readout.report.pack.Design;
import org.readout.report.pack.Design.LayeredFont;
import org.readout.report.pack.OptionValue;
import org.readout.report.pack.PackFile;

/**
 * The style sheet of a page for browsers: the packs' fonts, {@code page.css}, what the packs add in
 * {@code style.css}, and the options that are not as {@code page.css} has them. Browsers know
 * custom properties, so they stay.
 */
final class PageStyle {
  private static final String ENTRY = "page.css";
  private static final String ADDED = "style.css";

  private PageStyle() {}

  static String of(Design design) throws IOException {
    PackFile page = design.layers().find(ENTRY);
    if (page == null) {
      throw new FileNotFoundException(ENTRY + " is missing from the template pack");
    }
    StringBuilder style = new StringBuilder();
    for (LayeredFont font : design.fonts()) {
      style.append(face(font));
    }
    style.append(design.openStyle(page));
    List<OptionValue> changed = design.options().changed();
    if (!changed.isEmpty()) {
      style.append(":root {");
      changed.forEach(
          value -> style.append(" --" + value.option().name() + ": " + value.css() + ";"));
      style.append(" }\n");
    }
    for (PackFile added : design.layers().findAll(ADDED)) {
      style.append(design.openStyle(added));
    }
    return style.toString();
  }

  private static String face(LayeredFont font) {
    return String.format(
        Locale.ROOT,
        "@font-face { font-family: \"%s\"; font-weight: %d; font-style: %s; src: url(data:font/ttf;base64,%s); }\n",
        font.font().family(),
        font.font().weight(),
        font.font().italic() ? "italic" : "normal",
        Base64.getEncoder().encodeToString(font.bytes().copy()));
  }
}
