package org.readout.report.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Span;
import org.readout.report.compose.RecordTexts.Placed;

/** Says which characters of a record could not be printed, and where each kind stands first. */
final class MissingGlyphs {
  /** Characters named one by one. */
  private static final int NAMED = 4;

  private final VisitRecord visit;

  MissingGlyphs(VisitRecord visit) {
    this.visit = visit;
  }

  /** A warning for each script, in alphabetical order. */
  List<Diagnostic> diagnostics(PrintableText printed, Medium medium) {
    String hint = medium.carriesData() ? "the attached briefing.json has them" : null;
    List<Diagnostic> found = new ArrayList<>();
    printed
        .missing()
        .forEach((script, characters) -> {
          String message =
              "can't be printed: "
                  + named(characters)
                  + " ("
                  + script
                  + "), shown as "
                  + printed.shownAs(script);
          found.add(placed(message, characters, hint));
        });
    return found;
  }

  private static String named(Set<Integer> characters) {
    String first =
        characters.stream()
            .limit(NAMED)
            .map(character -> String.format(Locale.ROOT, "U+%04X", character))
            .collect(Collectors.joining(", "));
    int more = characters.size() - NAMED;
    String others = more == 1 ? " other character" : " other characters";
    return more > 0 ? first + " and " + more + others : first;
  }

  private Diagnostic placed(String message, Set<Integer> characters, @Nullable String hint) {
    for (Placed text : RecordTexts.of(visit)) {
      int at = firstOf(characters, text.text());
      if (at >= 0) {
        return new Diagnostic(
            Diagnostic.Severity.WARNING,
            message + ", first in " + text.place(),
            text.file(),
            null,
            text.file() == null ? null : spanOf(text.text(), at),
            hint);
      }
    }
    return new Diagnostic(Diagnostic.Severity.WARNING, message, null, null, null, hint);
  }

  private static Span spanOf(String text, int at) {
    return new Span(at, at + Character.charCount(text.codePointAt(at)));
  }

  /** The offset of one of the characters, or of what is composed to one of them; else -1. */
  private static int firstOf(Set<Integer> characters, String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (characters.contains(text.codePointAt(at))) {
        return at;
      }
    }
    boolean isComposed =
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().anyMatch(characters::contains);
    return isComposed ? 0 : -1;
  }
}
