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

/**
 * The words that carry meaning, cut to their stems (Porter 1980): folded to lower case, accents
 * kept, function words left out. A hyphenated word gives its parts and itself. For one thread.
 */
final class Stems {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}]++(?:[-‑.,][\\p{L}\\p{Nd}]++)*+");

  private final PorterStemmer stemmer = new PorterStemmer();
  private final Set<String> functionWords =
      Set.copyOf(WordList.read(Stems.class, "function-words.txt"));
  private final Map<String, String> exceptions = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  Stems() {
    for (String line : WordList.read(Stems.class, "stem-exceptions.txt")) {
      int blank = line.indexOf(' ');
      exceptions.put(line.substring(0, blank), line.substring(blank + 1));
    }
  }

  /** In the order of the text, with repeats. */
  List<String> of(String text) {
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
    if (word.length() > 1 && !functionWords.contains(word)) {
      stems.add(known.computeIfAbsent(word, this::stem));
    }
  }

  private String stem(String word) {
    String exception = exceptions.get(word);
    if (exception != null) {
      return exception;
    }
    return Character.isDigit(word.charAt(0)) ? word : stemmer.stem(word);
  }
}
