package org.readout.embeddings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the pieces that an uncased BERT model knows: small letters without accents,
 * words apart from signs, and of each word the longest known piece from the left, as described in
 * Devlin et al., "BERT" (2019), and Wu et al. (2016).
 */
final class WordPiece {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
  private static final Pattern IGNORED = Pattern.compile("[\\p{C}\\uFFFD&&[^\\t\\n\\r]]");
  private static final String SIGN = "\\p{P}$+<=>^`|~\\p{IsIdeographic}";
  private static final Pattern WORDS = Pattern.compile("[" + SIGN + "]|[^" + SIGN + "\\s\\p{Z}]+");
  private static final int LONGEST_WORD = 100;
  private static final String UNKNOWN = "[UNK]";
  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String CONTINUED = "##";

  private final Map<String, Integer> vocabulary;
  private final int longest;

  /**
   * A tokenizer for one model.
   *
   * @param vocabulary each piece and its number; a piece within a word begins with {@code ##}
   * @param longest how many pieces the model can read at once, both ends included
   */
  WordPiece(Map<String, Integer> vocabulary, int longest) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.longest = longest;
  }

  /** The numbers of the pieces, between those of start and end; what is too long is cut off. */
  long[] read(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher words = WORDS.matcher(folded(text));
    while (pieces.size() < longest - 2 && words.find()) {
      pieces.addAll(pieces(words.group()));
    }
    List<String> kept = new ArrayList<>();
    kept.add(START);
    kept.addAll(pieces.subList(0, Math.min(pieces.size(), longest - 2)));
    kept.add(END);
    return kept.stream().mapToLong(this::number).toArray();
  }

  private static String folded(String text) {
    String plain = IGNORED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }

  private List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < word.length(); ) {
      String piece = word.length() > LONGEST_WORD ? null : longestPiece(word, start);
      if (piece == null) {
        return List.of(UNKNOWN);
      }
      pieces.add(piece);
      start += piece.length() - (start > 0 ? CONTINUED.length() : 0);
    }
    return pieces;
  }

  private @Nullable String longestPiece(String word, int start) {
    for (int end = word.length(); end > start; end--) {
      String piece = (start > 0 ? CONTINUED : "") + word.substring(start, end);
      if (vocabulary.containsKey(piece)) {
        return piece;
      }
    }
    return null;
  }

  private long number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }
}
