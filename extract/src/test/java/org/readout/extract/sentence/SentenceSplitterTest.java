package org.readout.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.source.OffsetMap;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

/** {@code marked.txt} shows each paragraph with a bar between its sentences. */
class SentenceSplitterTest {
  static List<String> paragraphs() throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("marked.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void sentencesEndAtTheBars(String marked) {
    assertThat(marked(split(marked.replace(" | ", " ")))).isEqualTo(marked);
  }

  @Test
  void aLostSpaceStillPartsSentences() {
    assertThat(
            marked(
                split("It runs from Turku to Vaasa.It is to be ready by May.”The end, he said.")))
        .isEqualTo("It runs from Turku to Vaasa. | It is to be ready by May.” | The end, he said.");
  }

  @Test
  void aSentenceNeverCrossesAParagraph() {
    String text = "He came\nand went.";
    CleanText clean = clean(text, List.of(new Span(0, 7), new Span(8, text.length())));
    assertThat(marked(new SentenceSplitter().split(clean))).isEqualTo("He came | and went.");
  }

  @Test
  void textWithoutAStopIsCutBetweenWords() {
    List<Sentence> sentences = split("word ".repeat(2_500).strip());
    assertThat(sentences).hasSize(3).allMatch(sentence -> sentence.text().endsWith("word"));
    assertThat(split("x".repeat(12_000))).hasSize(3);
  }

  @Test
  void hostileTextIsSplitInTime() {
    String text = "“A. B.” ".repeat(100_000) + ".".repeat(500_000) + " He said? ".repeat(50_000);
    List<Sentence> sentences =
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> split(text.strip()));
    assertThat(sentences).isNotEmpty();
  }

  private static List<Sentence> split(String text) {
    return new SentenceSplitter().split(clean(text, List.of(new Span(0, text.length()))));
  }

  private static String marked(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" | "));
  }

  private static CleanText clean(String text, List<Span> paragraphs) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(new ArticleId(1), new SourceText("a.txt", text, ""), all, Provenance.UNKNOWN);
    return new CleanText(
        article, text, paragraphs, OffsetMap.shiftedBy(0, text.length()), List.of());
  }
}
