package org.readout.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.extract.meaning.EmbeddingModel;
import org.readout.extract.meaning.SentenceEmbedder;

class MiniLmTest {
  @BeforeEach
  void theModelIsThere() {
    assumeTrue(
        MiniLm.class.getResource("/all-minilm-l6-v2-q.onnx") != null,
        "SKIPPED: the jar with the embedding model is not on the class path");
  }

  @Test
  void isFoundByTheProgram() {
    assertThat(EmbeddingModel.installed()).containsInstanceOf(MiniLm.class);
  }

  /** The numbers are those of the vocabulary of uncased BERT, which the model was made with. */
  @Test
  void knowsTheVocabularyItWasMadeWith() throws IOException {
    WordPiece tokenizer = new WordPiece(MiniLm.vocabulary(), 256);
    assertThat(MiniLm.vocabulary()).hasSize(30522);
    assertThat(tokenizer.read("Hello, world!")).containsExactly(101, 7592, 1010, 2088, 999, 102);
  }

  @Test
  void whatMeansAlikeIsNear() throws IOException {
    try (SentenceEmbedder model = new MiniLm().open()) {
      float[] grain = model.embed("The first cargo of wheat leaves next month.");
      assertThat(cosine(grain, grain)).isCloseTo(1, within(1e-5));
      assertThat(cosine(grain, model.embed("Grain shipments")))
          .isGreaterThan(cosine(grain, model.embed("Visas for students")) + 0.2);
    }
  }

  @Test
  void theSameTextHasTheSamePlaceInEverySession() throws IOException {
    String text = "Both sides will study a tunnel under the strait.";
    float[] first;
    try (SentenceEmbedder model = new MiniLm().open()) {
      first = model.embed(text);
      model.embed("Something else in between.");
      assertThat(model.embed(text)).isEqualTo(first);
    }
    for (int session = 0; session < 3; session++) {
      try (SentenceEmbedder model = new MiniLm().open()) {
        assertThat(model.embed(text)).isEqualTo(first);
      }
    }
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
