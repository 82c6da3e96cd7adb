package org.readout.book.register;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.report.pack.Design;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Language;
import org.readout.report.words.Languages;
import org.readout.report.words.Words;

/** What a register says of itself, in one language. */
public final class RegisterWords {
  private static final String STATUS = "status.";

  private final Words words;

  private RegisterWords(Words words) {
    this.words = words;
  }

  /**
   * The words of a language. A register's lines are set without a shaper, from left to right, so it
   * speaks English where the language does otherwise.
   *
   * @param design whose message files are asked
   * @param language its tag; {@code null} for English
   */
  public static RegisterWords of(Design design, @Nullable String language) throws IOException {
    Languages languages = new Languages(new DesignMessages(design.layers()));
    Words words = languages.of(language);
    return new RegisterWords(words.language().isRightToLeft() ? languages.of(null) : words);
  }

  Language language() {
    return words.language();
  }

  /** The register's title. */
  public String title() {
    return words.say("register.title");
  }

  List<String> columns() {
    return List.of(
        words.say("register.briefing"),
        words.say("register.theme"),
        words.say("register.outcome"),
        words.say("register.status"),
        words.say("register.speaker"),
        words.say("register.figures"),
        words.say("register.sources"));
  }

  String nothing() {
    return words.say("register.nothing");
  }

  String foot(int page) {
    return words.say("register.foot", title(), page);
  }

  String status(String label) {
    String key = STATUS + label;
    return words.has(key) ? words.say(key) : label;
  }
}
