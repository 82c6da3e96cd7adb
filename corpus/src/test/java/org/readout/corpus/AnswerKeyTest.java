package org.readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer key points at words that stand in the articles, and the articles are our own. */
class AnswerKeyTest {
  private static final Path VISIT = Path.of("src/main/resources/org/readout/corpus/islamabad-2021");
  private static final String NOTE = "Written for the Readout sample dossier from reported facts.";
  private static final Set<String> STATUSES =
      Set.of(
          "delivered",
          "signed",
          "agreed",
          "announced",
          "pledged",
          "planned",
          "offered",
          "requested",
          "under-discussion",
          "reaffirmed",
          "claimed");
  private static final List<String> REAL_OUTLETS =
      List.of(
          "Reuters",
          "Associated Press",
          "Agence France",
          "TASS",
          "Sputnik News",
          "Dawn",
          "Express Tribune",
          "Daily Times",
          "Al Jazeera",
          "BBC",
          "Xinhua",
          "Bloomberg",
          "Oriental Review",
          "EurAsian Times",
          "Foreign Policy",
          "Times of India",
          "The Hindu",
          "Arab News",
          "Radio Pakistan");

  private final Map<String, String> articles = new TreeMap<>();
  private JsonNode key = new ObjectMapper().createObjectNode();

  @BeforeEach
  void read() throws IOException {
    for (String file : Sample.files()) {
      if (file.endsWith(".txt")) {
        articles.put(file, Files.readString(VISIT.resolve("articles").resolve(file)));
      }
    }
    key = new ObjectMapper().readTree(VISIT.resolve("expected/key.json").toFile());
  }

  @Test
  void everySpanStandsInItsFile() {
    List<String> lost = new ArrayList<>();
    for (JsonNode outcome : key.path("outcomes")) {
      for (JsonNode span : outcome.path("spans")) {
        lose(lost, span.path("file"), span.path("quote"));
      }
    }
    for (JsonNode passage : key.path("boilerplate")) {
      lose(lost, passage.path("file"), passage.path("quote"));
    }
    for (JsonNode quote : key.path("quotes")) {
      lose(lost, quote.path("file"), quote.path("text"));
    }
    for (JsonNode segment : key.path("segments")) {
      lose(lost, segment.path("file"), segment.path("begins"));
      lose(lost, segment.path("file"), segment.path("ends"));
    }
    assertThat(lost).isEmpty();
  }

  private void lose(List<String> lost, JsonNode file, JsonNode words) {
    String article = articles.getOrDefault(file.asText(), "");
    if (words.asText().isEmpty() || !article.contains(words.asText())) {
      lost.add(file.asText() + ": " + words.asText());
    }
  }

  @Test
  void everyFigureOfAnOutcomeStandsInItsSpans() {
    List<String> lost = new ArrayList<>();
    for (JsonNode outcome : key.path("outcomes")) {
      for (JsonNode figure : outcome.path("figures")) {
        if (outcome.path("spans").findValuesAsText("quote").stream()
            .noneMatch(quote -> quote.contains(figure.path("text").asText()))) {
          lost.add(outcome.path("id").asText() + ": " + figure.path("text").asText());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyOutcomeHasAnIdOfItsOwnAStatusOfTheLadderAndAKnownTheme() {
    Set<String> ids = new TreeSet<>();
    for (JsonNode outcome : key.path("outcomes")) {
      String id = outcome.path("id").asText();
      assertThat(ids.add(id)).as(id).isTrue();
      assertThat(outcome.path("status").asText()).as(id).isIn(STATUSES);
      assertThat(key.path("theme_ids").has(outcome.path("theme").asText())).as(id).isTrue();
      assertThat(outcome.path("spans")).as(id).isNotEmpty();
    }
    assertThat(ids).hasSizeGreaterThan(30);
  }

  @Test
  void everyArticleSaysThatItWasWrittenForTheSample() {
    assertThat(articles.values())
        .hasSizeGreaterThan(7)
        .allSatisfy(a -> assertThat(a).contains(NOTE));
  }

  @Test
  void noArticleBearsARealOutletsName() {
    articles.forEach((file, text) -> {
      for (String outlet : REAL_OUTLETS) {
        assertThat(text).as(file).doesNotContainPattern("\\b" + outlet + "\\b");
      }
    });
  }
}
