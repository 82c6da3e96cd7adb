package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.source.OffsetMap;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

/**
 * Each folder under {@code names} is a dossier of plain texts with {@code expected.txt}, the same
 * texts with their names marked: {@code [words|kind=canonical name/role]}, where an R after the
 * kind says that a role stands for the name.
 */
class NameFinderTest {
  private static final Path CASES = folder("names");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesAreFound(Path folder) throws IOException {
    List<CleanText> articles = new ArrayList<>();
    for (int i = 1; Files.exists(folder.resolve(i + ".txt")); i++) {
      articles.add(plain(i, Files.readString(folder.resolve(i + ".txt"))));
    }
    assertThat(marked(articles)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  @Test
  void aRoleLeadsToItsHolder() {
    List<CleanText> articles =
        List.of(
            plain(
                1,
                "Danish Prime Minister Ida Holm met Finnish Prime Minister Eero Salo.\nHolm left."));
    Names names = find(articles);
    ArticleId article = articles.get(0).article().id();
    int end = articles.get(0).text().length();
    assertThat(names.personFor("the Finnish premier", article, end))
        .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Eero Salo"));
    assertThat(names.personFor("the king", article, end)).isEmpty();
    assertThat(names.person("Holm"))
        .hasValueSatisfying(person -> assertThat(person.country()).isEqualTo("Denmark"));
  }

  @Test
  void hostileTextIsReadInTime() {
    String run = "A".repeat(20_000) + " " + "Bin Al ".repeat(5_000) + "(X".repeat(5_000);
    assertThat(find(List.of(plain(1, run))).people()).isNotNull();
  }

  private static Names find(List<CleanText> articles) {
    return new NameFinder().find(articles, sentences(articles));
  }

  private static List<List<Sentence>> sentences(List<CleanText> articles) {
    return articles.stream().map(new SentenceSplitter()::split).toList();
  }

  private static String marked(List<CleanText> articles) {
    Names names = find(articles);
    StringBuilder result = new StringBuilder();
    for (CleanText article : articles) {
      int at = 0;
      for (NameMention mention : names.mentions(article.article().id())) {
        result.append(article.text(), at, mention.span().start()).append(mark(mention, article));
        at = mention.span().end();
      }
      result.append(article.text(), at, article.text().length()).append('\n');
    }
    return result.toString();
  }

  private static String mark(NameMention mention, CleanText article) {
    String words = mention.span().of(article.text());
    String name = mention.name().equals(words) ? "" : "=" + mention.name();
    String role = mention.role() == null ? "" : "/" + mention.role();
    String kind =
        mention.kind().name().charAt(0) + (mention.kind().name().startsWith("PL") ? "l" : "");
    return "[" + words + "|" + kind + (mention.byRole() ? "R" : "") + name + role + "]";
  }

  private static CleanText plain(int number, String content) {
    String text = content.strip();
    SourceText source = new SourceText(number + ".txt", text, "");
    Span all = new Span(0, text.length());
    Article article = new Article(new ArticleId(number), source, all, Provenance.UNKNOWN);
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
      int stop = end < 0 ? text.length() : end;
      paragraphs.add(new Span(start, stop));
      start = stop + 1;
    }
    return new CleanText(
        article, text, paragraphs, OffsetMap.shiftedBy(0, text.length()), List.of());
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(NameFinderTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
