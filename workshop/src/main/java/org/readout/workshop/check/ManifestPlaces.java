package org.readout.workshop.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.StyleSheet;
import org.readout.report.pack.TemplatePack;

/** Where {@code pack.yaml} says something of an option. */
final class ManifestPlaces {
  private ManifestPlaces() {}

  /** The message with the place of the option; as it is where the file does not name it. */
  static Diagnostic at(TemplatePack pack, String option, Diagnostic message) throws IOException {
    byte[] bytes = pack.files().read(TemplatePack.MANIFEST);
    String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    Matcher key =
        Pattern.compile("(?m)^(?!\\s*#).*?(?<![\\w-])(" + Pattern.quote(option) + ")[\"']?\\s*:")
            .matcher(text);
    return key.find() ? message.at(StyleSheet.placeOf(text, key.start(1))) : message;
  }

  /** Whether the pack says anything of the option. */
  static boolean isSaid(TemplatePack pack, String option) {
    return pack.options().stream().anyMatch(declared -> declared.name().equals(option))
        || pack.values().stream().anyMatch(value -> value.option().equals(option));
  }
}
