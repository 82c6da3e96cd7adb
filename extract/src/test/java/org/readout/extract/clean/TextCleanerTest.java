package org.readout.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

class TextCleanerTest {
  @Test
  void spacesAndControlsArePlainAndLeadBackToTheFile() {
    String source =
        "\u200bThe\u00a0min\u00adister  \u202eleft\u202c.\r\n\r\n\tShe\u2009came back.\u2028It rained.\r\n";
    CleanText clean = clean(source);
    assertThat(clean.text()).isEqualTo("The minister left.\nShe came back.\nIt rained.");
    int word = clean.text().indexOf("minister");
    assertThat(clean.original(new Span(word, word + 8))).isEqualTo("min\u00adister");
    assertThat(clean.original(clean.paragraphs().get(1))).isEqualTo("She\u2009came back.");
  }

  @Test
  void anArticleOfNothingButFurnitureHasNoText() {
    assertThat(clean("Share this article\nFollow us on Twitter\n").text()).isEmpty();
    assertThat(clean("\u200b \u00ad").text()).isEmpty();
  }

  @Test
  void hostileTextIsCleanedInTime() {
    for (String piece :
        new String[] {"A ", "Aa-", "By A, ", "( ", "— ", "x\n", "Share | ", ". ", "AFP/"}) {
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> clean(piece.repeat(1 << 18)), piece);
      String lines = (piece.repeat(380 / piece.length()) + "\n").repeat(500);
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> clean(lines), piece);
    }
  }

  private static CleanText clean(String text) {
    Article article =
        new Article(
            new ArticleId(1),
            new SourceText("a.txt", text, ""),
            new Span(0, text.length()),
            Provenance.UNKNOWN);
    return new TextCleaner().clean(article);
  }
}
