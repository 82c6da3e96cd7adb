package org.readout.report.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;

/** The languages that a design's message files speak. Safe to share between threads. */
public final class Languages {
  /** Keys that are named where some are missing. */
  private static final int NAMED = 5;

  private static final String NOTATION =
      "write it as ICU does: {0} for a value, {0, plural, one {…} other {…}}, '{' for a brace";

  private static final String ENGLISH = Language.ENGLISH.tag();

  private final MessageFiles files;
  private final Map<String, Words> known = new HashMap<>();

  public Languages(MessageFiles files) {
    this.files = files;
  }

  /**
   * The words of a language; in English what it lacks, or all where it is none.
   *
   * @param tag {@code null} for English
   */
  public synchronized Words of(@Nullable String tag) throws IOException {
    Language asked = tag == null ? Language.ENGLISH : Language.of(tag);
    Words words = asked == null ? null : known.get(asked.tag());
    if (words == null) {
      Language language = asked == null || !isSpoken(asked) ? Language.ENGLISH : asked;
      words = known.get(language.tag());
      if (words == null) {
        words = read(language);
        known.put(language.tag(), words);
      }
    }
    return words;
  }

  private boolean isSpoken(Language language) throws IOException {
    for (String tag : language.tags()) {
      if (!files.find(tag).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Words read(Language language) throws IOException {
    Map<String, Phrase> english = phrases(ENGLISH);
    Map<String, Phrase> phrases = new TreeMap<>(english);
    Set<String> untranslated = new TreeSet<>();
    if (!language.tags().contains(ENGLISH)) {
      untranslated.addAll(phrases.keySet());
    }
    for (String tag : language.tags().reversed()) {
      Map<String, Phrase> own = phrases(tag);
      phrases.putAll(own);
      untranslated.removeAll(own.keySet());
    }
    return new Words(language, phrases, english, untranslated);
  }

  private Map<String, Phrase> phrases(String tag) throws IOException {
    Map<String, Phrase> phrases = new TreeMap<>();
    for (MessageFile file : files.find(tag)) {
      phrases.putAll(phrases(file));
    }
    return phrases;
  }

  private static Map<String, Phrase> phrases(MessageFile file) throws InvalidPackException {
    Map<String, Phrase> phrases = new TreeMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Map.Entry<String, String> message : new TreeMap<>(file.messages()).entrySet()) {
      String key = message.getKey();
      try {
        phrases.put(key, Phrase.of(message.getValue()));
      } catch (IllegalArgumentException e) {
        String problem = "the message \"" + key + "\" can't be read: " + e.getMessage();
        faults.add(file.at(key, Diagnostic.error(file.name(), problem, NOTATION)));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidPackException(faults);
    }
    return phrases;
  }

  /** What is wrong with a message file of a pack, whoever asks for its language. */
  public static void mustBeReadable(MessageFile file) throws InvalidPackException {
    phrases(file);
  }

  /** What a reader must know of a language that was asked for: that it is none, or has gaps. */
  public List<Diagnostic> shortcomings(@Nullable String tag) throws IOException {
    if (tag == null) {
      return List.of();
    }
    Language language = Language.of(tag);
    if (language == null) {
      String problem = "\"" + tag + "\" is no language tag; the briefing is in English";
      return List.of(warning(problem, "write it as BCP 47 has it: fr, ur, pt-BR"));
    }
    if (!isSpoken(language)) {
      String file = MessageFile.FOLDER + language.tags().getLast() + MessageFile.ENDING;
      String problem = "no message file speaks " + tag + "; the briefing is in English";
      return List.of(warning(problem, "add " + file + " to the template pack"));
    }
    List<String> missing = new ArrayList<>(new TreeSet<>(of(tag).untranslated()));
    if (missing.isEmpty()) {
      return List.of();
    }
    String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
    String more = missing.size() > NAMED ? ", …" : "";
    String problem = missing.size() + " messages are printed in English: " + first + more;
    String hint = "translate them in " + MessageFile.FOLDER + tag + MessageFile.ENDING;
    return List.of(warning("language " + tag + ": " + problem, hint));
  }

  private static Diagnostic warning(String message, String hint) {
    return new Diagnostic(Diagnostic.Severity.WARNING, message, null, null, null, hint);
  }
}
