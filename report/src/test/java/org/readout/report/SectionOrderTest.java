package org.readout.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.check.CitationChecker;
import org.readout.report.pack.Design;
import org.readout.report.pack.GivenValue;
import org.readout.report.pack.PackFolder;
import org.readout.report.pack.PackSection;
import org.readout.report.pack.PackShelf;
import org.readout.report.pdf.PdfDump;

/** Whatever is left out and in whatever order the rest stands, the document agrees with itself. */
class SectionOrderTest {
  private static final int ORDERS = 12;

  @TempDir private Path folder;

  static Stream<String> orders() throws IOException {
    List<String> all = Design.usual(Form.FULL).sections().stream().map(PackSection::name).toList();
    return IntStream.range(0, ORDERS).mapToObj(seed -> some(all, new Random(seed)));
  }

  /** What every full briefing has, and of the rest about half, shuffled. */
  private static String some(List<String> all, Random dice) {
    List<String> some = new ArrayList<>(List.of(PackSection.THEMES, PackSection.EVIDENCE));
    all.stream().filter(name -> !some.contains(name) && dice.nextBoolean()).forEach(some::add);
    Collections.shuffle(some, dice);
    return String.join(",", some);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void everyLinkArrivesAndAllEvidenceIsCited(String order) throws IOException {
    Publication publication = publication(order);
    byte[] pdf = publication.publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL);
    assertThat(new CitationChecker().check(pdf)).isEmpty();

    Document page = page(publication);
    assertThat(page.select("nav a").eachText()).containsExactlyElementsOf(bookmarks(pdf));
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    List<String> headings = page.select("main h2").eachAttr("id");
    assertThat(page.select("nav a").eachAttr("href"))
        .containsExactlyElementsOf(headings.stream().map(id -> "#" + id).toList());
    assertThat(headings.stream().filter(id -> !id.matches("(theme|note)-.*")).toList())
        .isSubsetOf(order.split(",", -1));

    String markdown = new String(publish(publication, Twin.MD), UTF_8);
    for (Element heading : page.select("main h2")) {
      assertThat(markdown).contains("## <a id=\"" + heading.id() + "\"></a>");
    }
    markdown
        .lines()
        .flatMap(line -> Stream.of(line.split("\\]\\(#", -1)).skip(1))
        .map(target -> target.substring(0, target.indexOf(')')))
        .forEach(target -> assertThat(markdown).contains("<a id=\"" + target + "\"></a>"));
  }

  @Test
  void annexesAreLetteredAsTheyStandAndNamedSo() throws IOException {
    String text = page(publication("method,themes,register,evidence,confidence")).text();
    assertThat(text)
        .contains("Annex A Method", "Annex B Register of articles", "Annex C Evidence")
        .contains("near-duplicates are listed in annex B and counted once")
        .contains("annex A explains the ladder")
        .contains("The evidence in annex C is quoted");
    assertThat(page(publication("themes,evidence,confidence")).text())
        .contains("independent: near-duplicates are counted once")
        .contains("from the words of the articles.")
        .doesNotContain("ladder", "annex ");
  }

  @Test
  void linesLeadBackInTheOrderOfTheDocument() throws IOException {
    String first = page(publication("bottom-line,themes,evidence")).select(".back").text();
    String last = page(publication("evidence,themes,bottom-line")).select(".back").text();
    assertThat(first).contains("← bottom line 1, ").doesNotContain(", bottom line 1");
    assertThat(last).contains(", bottom line 1").doesNotContain("← bottom line 1, ");
  }

  @Test
  void aShortFormListsTheArticlesOfWhatItPrints() throws IOException {
    for (String order : List.of("articles,bottom-line", "accounts,articles", "glance,articles")) {
      Design design =
          Design.of(
              PackShelf.ofBundled(),
              new Design.Wish(
                  PackShelf.ofBundled().named("two-page"),
                  null,
                  List.of(GivenValue.ofArgument("sections", order))),
              Form.TWO_PAGE);
      byte[] pdf =
          new Publication("1.0", design, warning -> {})
              .publish(SampleVisit.record(), Twin.PDF, PdfSettings.of(Form.TWO_PAGE, Paper.A4));
      assertThat(new CitationChecker().check(pdf)).isEmpty();
    }
  }

  @Test
  void aSectionOfAPacksOwnHasTheEvidenceOfWhatItShows() throws IOException {
    PackFolder pack =
        PackFolder.extendingPolicy(folder.resolve("house"))
            .with(
                "pack.yaml",
                """
                name: house
                version: 1.0
                extends: policy
                sections:
                  - { name: people, heading: People, annex: true, shows: [meetings] }
                options:
                  sections: [themes, people, evidence]
                """)
            .with(
                "parts/people.ftlx",
                """
                <div class="part">
                <@lines.heading "people"/>
                <#list encounters as e><p id="${e.id}">${e.people?join(", ")} <@lines.cites e.citations/></p></#list>
                </div>
                """);
    Publication publication = new Publication("1.0", pack.design(), warning -> {});
    byte[] pdf = publication.publish(SampleVisit.record(), Twin.PDF, PdfSettings.USUAL);
    assertThat(new CitationChecker().check(pdf)).isEmpty();
    assertThat(bookmarks(pdf)).contains("Annex A: People", "Annex B: Evidence");
    assertThat(PdfDump.text(pdf)).contains("meeting 1");
  }

  private Publication publication(String order) throws IOException {
    Design design =
        PackFolder.extendingPolicy(folder.resolve("house"))
            .design(GivenValue.ofArgument("sections", order));
    return new Publication("1.0", design, warning -> {});
  }

  private static byte[] publish(Publication publication, Twin twin) throws IOException {
    return publication.publish(SampleVisit.record(), twin, PdfSettings.USUAL);
  }

  private static Document page(Publication publication) throws IOException {
    return Jsoup.parse(new String(publish(publication, Twin.HTML), UTF_8));
  }

  private static List<String> bookmarks(byte[] pdf) throws IOException {
    List<String> titles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
    }
    return titles;
  }
}
