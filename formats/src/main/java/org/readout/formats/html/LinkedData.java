package org.readout.formats.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.PublicationDates;
import org.readout.extract.article.Surrogates;

/**
 * The schema.org description of an article in a page's JSON-LD, where there is one. Damaged data
 * counts as none.
 */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final int MOST_NODES = 2_000;

  private final @Nullable JsonNode article;

  private LinkedData(@Nullable JsonNode article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode article = article(script.data());
      if (article != null) {
        return new LinkedData(article);
      }
    }
    return new LinkedData(null);
  }

  private static @Nullable JsonNode article(String data) {
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(JSON.readTree(data.strip()));
      for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
        JsonNode node = open.poll();
        if (isArticle(node)) {
          return node;
        }
        node.elements().forEachRemaining(open::add);
      }
      return null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(type ->
            type.endsWith("Article") || type.equals("BlogPosting") || type.equals("Report"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isTextual()) {
      types.add(type.textValue());
    }
    type.elements().forEachRemaining(each -> types.add(each.asText()));
    return types;
  }

  boolean isOpinion() {
    return article != null && types(article).contains("OpinionNewsArticle");
  }

  @Nullable String headline() {
    return text("headline");
  }

  @Nullable LocalDate published() {
    return article == null ? null : PublicationDates.of(text("datePublished"));
  }

  @Nullable String publisher() {
    return article == null ? null : name(article.path("publisher"));
  }

  @Nullable String author() {
    return article == null ? null : name(article.path("author"));
  }

  @Nullable String url() {
    String url = text("url");
    if (url == null && article != null) {
      JsonNode page = article.path("mainEntityOfPage");
      url = page.isTextual() ? page.textValue() : page.path("@id").textValue();
    }
    return url;
  }

  private @Nullable String text(String field) {
    return article == null ? null : clean(article.path(field).textValue());
  }

  private static @Nullable String name(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.elements()
          .forEachRemaining(each -> {
            String name = name(each);
            if (name != null) {
              names.add(name);
            }
          });
      return names.isEmpty() ? null : names.stream().distinct().collect(Collectors.joining(", "));
    }
    return clean(node.isTextual() ? node.textValue() : node.path("name").textValue());
  }

  /** Some sites escape for HTML inside the JSON. */
  private static @Nullable String clean(@Nullable String value) {
    if (value == null || value.isBlank() || value.startsWith("http")) {
      return value == null || value.isBlank() ? null : Surrogates.mended(value);
    }
    return Surrogates.mended(Parser.unescapeEntities(value, false)).strip().replaceAll("\\s+", " ");
  }
}
