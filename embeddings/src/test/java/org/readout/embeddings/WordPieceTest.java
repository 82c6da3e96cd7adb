package org.readout.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[CLS]", "[SEP]", "[UNK]", "port", "##s", "har", "##bour", "a", "cafe", ",", "'", "$",
          "5", "日", "本", "##€", "€", "##5");

  @Test
  void takesTheLongestKnownPieceFromTheLeft() {
    assertThat(read("Harbours, ports")).containsExactly("har", "##bour", "##s", ",", "port", "##s");
  }

  @Test
  void dropsAccentsAndCapitals() {
    assertThat(read("CAFÉ")).containsExactly("cafe");
  }

  @Test
  void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
    assertThat(read("a portal")).containsExactly("a", "[UNK]");
    assertThat(read("a".repeat(101))).containsExactly("[UNK]");
  }

  @Test
  void signsAndIdeographsStandAlone() {
    assertThat(read("port's")).containsExactly("port", "'", "[UNK]");
    assertThat(read("$5 a日本")).containsExactly("$", "5", "a", "日", "本");
  }

  @Test
  void onlyAsciiSymbolsAreSigns() {
    assertThat(read("€5")).containsExactly("€", "##5");
  }

  @Test
  void anyBlankParts() {
    assertThat(read("a\u00a0port\u2009a\na\u200b")).containsExactly("a", "port", "a", "a");
  }

  @Test
  void cutsWhatIsTooLong() {
    assertThat(tokenizer(5).read("a a a a a a")).hasSize(5).startsWith(0).endsWith(1);
    assertThat(tokenizer(4).read("harbours")).containsExactly(0, 5, 6, 1);
  }

  @Test
  void theEmptyTextHasItsTwoEnds() {
    assertThat(tokenizer(8).read(" ")).containsExactly(0, 1);
  }

  @Test
  void aVocabularyWithoutEndsIsRefused() {
    assertThatThrownBy(() -> new WordPiece(Map.of("a", 0), 8).read("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[CLS]");
  }

  private static List<String> read(String text) {
    long[] numbers = tokenizer(64).read(text);
    return Arrays.stream(numbers, 1, numbers.length - 1)
        .mapToObj(number -> PIECES.get((int) number))
        .toList();
  }

  private static WordPiece tokenizer(int longest) {
    Map<String, Integer> vocabulary = new HashMap<>();
    PIECES.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
    return new WordPiece(vocabulary, longest);
  }
}
