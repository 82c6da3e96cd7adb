package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.extract.text.WordPool;
import org.readout.model.source.Span;

/** Cuts a sentence into words, keeping "U.S.", initials, hyphens and titles with their stop. */
final class WordSplitter {
  private static final Pattern WORD =
      Pattern.compile(
          "(?!\\p{Lu}{1,3}+\\$)"
              + "(?:(?:\\p{L}++-)?+(?:\\p{Lu}\\.){2,}+(?:-\\p{L}++)?+"
              + "|\\p{Lu}\\.(?=\\s*\\p{Lu})"
              + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[&'’‑-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+)");
  private static final Set<String> WITH_STOP =
      Set.of(
          "gen", "lt", "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "col", "brig", "maj",
          "adm", "capt", "sgt", "rev", "hon", "st", "jr", "sr");

  private WordSplitter() {}

  /** The words of a sentence that are kept, each string of the pool. */
  static List<Word> split(String sentence, int offset, WordPool pool) {
    return split(sentence, offset).stream().map(word -> word.pooled(pool)).toList();
  }

  static List<Word> split(String sentence, int offset) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence);
    int before = 0;
    while (matcher.find()) {
      String text = matcher.group();
      int end = matcher.end();
      boolean possessive = endsPossessive(text);
      if (possessive) {
        text = text.substring(0, text.length() - 2);
      } else if (text.endsWith("s") && standsAt(sentence, end, "'’")) {
        possessive = true;
      } else if (standsAt(sentence, end, ".")
          && WITH_STOP.contains(text.toLowerCase(Locale.ROOT))) {
        text += ".";
      }
      String gap = sentence.substring(before, matcher.start());
      boolean opens =
          words.isEmpty()
              || gap.indexOf('“') >= 0
              || gap.indexOf('"') >= 0
              || gap.indexOf(':') >= 0;
      Span span = new Span(matcher.start() + offset, matcher.start() + text.length() + offset);
      words.add(new Word(text, span, possessive, words.isEmpty() ? "" : gap, opens));
      before = Math.max(end, matcher.start() + text.length());
      if (possessive && before == end && !endsPossessive(matcher.group())) {
        before++;
      }
    }
    return words;
  }

  private static boolean endsPossessive(String text) {
    return text.length() > 2 && (text.endsWith("'s") || text.endsWith("’s"));
  }

  private static boolean standsAt(String sentence, int at, String characters) {
    return at < sentence.length() && characters.indexOf(sentence.charAt(at)) >= 0;
  }
}
