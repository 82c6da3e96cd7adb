package org.readout.report.xhtml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.HostileVisit;
import org.readout.report.SampleVisit;
import org.readout.report.Spoken;
import org.readout.report.compose.BriefingComposer;

/** The page's build; how it looks and works in a browser is HtmlInBrowserTest's. */
class HtmlWriterTest {
  private static final Briefing SAMPLE = briefing(SampleVisit.record());

  private final Document page = Jsoup.parse(html(SAMPLE));

  @Test
  void partsAreThoseOfThePdf() throws IOException {
    Document xhtml = Jsoup.parse(XhtmlWriter.usual(Form.FULL).write(SAMPLE));
    xhtml.select("[class^=running], bookmarks, svg").remove();
    Document page = Jsoup.parse(html(SAMPLE));
    page.select("svg").remove();
    assertThat(page.select("main").html().strip()).isEqualTo(xhtml.body().html().strip());
  }

  @Test
  void landmarksHeadingsAndLanguageAreThere() {
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("header, nav[aria-label], main, footer")).hasSize(4);
    assertThat(page.select("h1")).hasSize(1);
    Element skip = page.body().child(0);
    assertThat(skip.tagName() + skip.attr("href")).isEqualTo("a#" + page.select("main").attr("id"));
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void everyTableHasHeadersWithScope() {
    for (Element table : page.select("table")) {
      assertThat(table.select("th")).as(table.text()).isNotEmpty();
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  @Test
  void everyPictureHasAnAlternative() {
    assertThat(page.select("svg")).isNotEmpty();
    assertThat(page.select("svg").eachAttr("aria-label")).hasSameSizeAs(page.select("svg"));
    assertThat(page.select("svg:not([role=img])")).isEmpty();
  }

  @Test
  void contentsLeadToEveryPart() throws IOException {
    Document xhtml = Jsoup.parse(XhtmlWriter.usual(Form.FULL).write(SAMPLE));
    List<String> parts = xhtml.select("bookmarks > bookmark").eachAttr("href");
    assertThat(parts).isNotEmpty();
    assertThat(page.select("nav a").eachAttr("href")).containsAll(parts);
    assertThat(page.select("main h2").eachAttr("id"))
        .allMatch(id -> page.select("nav a[href=#" + id + "]").size() == 1);
  }

  @Test
  void nothingRunsAndNothingIsLoaded() {
    harmless(page);
  }

  @Test
  void onlyTheStyleSheetIsLetIn() throws GeneralSecurityException {
    byte[] style = page.expectFirst("style").data().getBytes(UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></title><img src=x onerror=alert(1)>",
        "\" onclick=\"alert(1)\" style=\"color:red",
        "]]><svg onload=alert(1)>",
        "${7*7} <#include \"/etc/passwd\">",
        "&lt;b&gt; &#60;b&#62;",
      })
  void articlesAddNothingButText(String hostile) {
    Document document = Jsoup.parse(html(HostileVisit.everywhere(hostile)));
    harmless(document);
    assertThat(document.title()).isEqualTo(hostile);
    assertThat(document.select("*"))
        .hasSameSizeAs(Jsoup.parse(html(HostileVisit.everywhere("harmless"))).select("*"));
    assertThat(document.body().text().split(java.util.regex.Pattern.quote(hostile), -1))
        .hasSizeGreaterThan(12);
  }

  @Test
  void allScriptsAreShownAndNothingTurnsTheirDirection() {
    assertThat(html(HostileVisit.everywhere("met سلام 北京 \ud83d\ude00 \u202egnorts\u202c \u0000")))
        .contains("met سلام 北京 \ud83d\ude00 gnorts")
        .doesNotContain("\u202e", "\u202c", "\u0000", "[Arabic]");
  }

  @Test
  void aMarkingIsPrintedInEachMarginAndCannotLeaveItsQuotes() {
    assertThat(page.expectFirst("style").data())
        .contains("@top-right { content: \"TLP\\00003aGREEN\"", "@bottom-right", "#33ff00");
    String hostile = "\"; } * { display: none } \\";
    assertThat(Jsoup.parse(html(HostileVisit.everywhere(hostile))).expectFirst("style").data())
        .doesNotContain("* { display: none }")
        .contains("content: \"\\000022\\00003b\\000020\\00007d");
  }

  private static void harmless(Document page) {
    assertThat(
            page.select("script, link, iframe, object, embed, img, form, base, foreignObject, use"))
        .isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.expectFirst("style").data()).doesNotContain("@import", "url(");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset");
      }
    }
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(link -> link.startsWith("#") || link.matches("(?:https?|mailto):.*"));
  }

  private static String html(VisitRecord visit) {
    return html(briefing(visit));
  }

  private static Briefing briefing(VisitRecord visit) {
    try {
      return BriefingComposer.forScreen("1.0", Spoken.languages()).compose(visit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String html(Briefing briefing) {
    try {
      return HtmlWriter.usual().write(briefing);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
