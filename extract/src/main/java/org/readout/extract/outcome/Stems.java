package org.readout.extract.outcome;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.readout.extract.text.WordList;
import org.readout.model.work.GivenUpException;

/**
 * The words that carry meaning, cut to their stems (Porter 1980): folded to lower case, accents
 * kept, function words left out. A hyphenated word gives its parts and itself. For one thread.
 */
final class Stems {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}]++(?:[-‑.,][\\p{L}\\p{Nd}]++)*+");

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(WordList.read(Stems.class, "function-words.txt"));

  private static final Map<String, String> EXCEPTIONS = exceptions();

  private final PorterStemmer stemmer = new PorterStemmer();
  private final Map<String, String> known = new HashMap<>();

  private static Map<String, String> exceptions() {
    Map<String, String> exceptions = new HashMap<>();
    for (String line : WordList.read(Stems.class, "stem-exceptions.txt")) {
      int blank = line.indexOf(' ');
      exceptions.put(line.substring(0, blank), line.substring(blank + 1));
    }
    return Map.copyOf(exceptions);
  }

  /** In the order of the text, with repeats. */
  List<String> of(String text) {
    GivenUpException.endIfInterrupted();
    List<String> stems = new ArrayList<>();
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      add(stems, word.group());
      if (word.group().indexOf('-') > 0) {
        for (String part : word.group().split("-", -1)) {
          add(stems, part);
        }
      }
    }
    return stems;
  }

  private void add(List<String> stems, String word) {
    if (word.length() > 1 && !FUNCTION_WORDS.contains(word)) {
      stems.add(known.computeIfAbsent(word, this::stem));
    }
  }

  private String stem(String word) {
    String exception = EXCEPTIONS.get(word);
    if (exception != null) {
      return exception;
    }
    return Character.isDigit(word.charAt(0)) ? word : stemmer.stem(word);
  }
}
