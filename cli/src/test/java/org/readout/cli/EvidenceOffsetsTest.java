package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence stands where the record says it does, past characters that nobody sees. */
class EvidenceOffsetsTest {
  private static final String MARKED =
      "The foreign min\u00adister of Ruri\u00adtania said on\u00a0Sunday that both\u200b sides had agreed to sell"
          + " 2\u00a0million\u00a0tonnes of grain a\u202dyear\u202c to Zenda \u2013 \u201cat last\u201d, he added.";

  @TempDir Path dossier;

  @Test
  void inAFileOfTextItCountsInTheFile() throws IOException {
    String file = "Grain deal near, minister says\n\nSTRELSAU, May 3, 2020 - " + MARKED + "\n";
    Files.writeString(dossier.resolve("01.txt"), "\ufeff" + file);
    assertStandsIn(file);
  }

  @Test
  void onAPageItCountsInTheTextThatIsWritten() throws IOException {
    String body =
        MARKED
            .replace("\u00ad", "&shy;")
            .replace("\u00a0", "&nbsp;")
            .replace("\u2013", "&#8211;")
            .replace("\u201c", "&ldquo;")
            .replace("\u201d", "&#x201D;");
    Files.writeString(
        dossier.resolve("01.html"),
        "<html><head><title>Grain deal near</title></head><body><nav>Home &amp; Abroad</nav><article><p>"
            + "Talks on Strelsau&rsquo;s port &amp; its cranes went on until dusk on Saturday, officials said."
            + "</p>\n<p>"
            + body
            + "</p></article></body></html>");
    String text = Run.of("extract", dossier, "--format", "text").out();
    assertThat(text).contains("min\u00adister").contains("2\u00a0million").contains("port & its");
    assertStandsIn(text);
  }

  @Test
  void whatNobodySeesIsCountedWhereReadingIsExplained() throws IOException {
    Path file = Files.writeString(dossier.resolve("01.txt"), MARKED);
    assertThat(Run.of("extract", "--explain-reading", file).out())
        .contains(
            "left out, invisible characters: U+00AD (2), U+200B (1), U+202C (1), U+202D (1)\n");
  }

  private void assertStandsIn(String counted) throws IOException {
    JsonNode record =
        new ObjectMapper().readTree(Run.of("extract", dossier, "--format", "json").out());
    List<JsonNode> evidence = record.findValues("evidence");
    assertThat(evidence).isNotEmpty();
    assertThat(record.path("outcomes").findValuesAsText("text"))
        .anyMatch(text -> text.contains("2\u00a0million"));
    for (JsonNode each : evidence) {
      for (JsonNode piece : each) {
        assertThat(piece.path("text").asText())
            .isEqualTo(counted.substring(piece.path("start").asInt(), piece.path("end").asInt()));
      }
    }
  }
}
