package org.readout.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.report.csv.CsvTable;
import org.readout.report.pdf.Attachment;
import org.readout.report.pdf.PdfDump;

/** What has a name in one twin has the same name in the others. */
class TwinsTest {
  private static final Map<Twin, byte[]> SAMPLE = new EnumMap<>(Twin.class);
  private static final Pattern OUTCOME = Pattern.compile("outcome-(O[0-9]+)");
  private static final Pattern PASSAGE = Pattern.compile("evidence-(A[0-9]+-[0-9]+)");

  @BeforeAll
  static void publishTheSample() throws IOException {
    Publication publication = new Publication("1.0");
    for (Twin twin : Twin.values()) {
      SAMPLE.put(twin, publication.publish(SampleVisit.record(), twin, PdfSettings.USUAL));
    }
  }

  @Test
  void anOutcomeHasOneNameInAllOfThem() throws IOException {
    Set<String> outcomes = new TreeSet<>();
    json().path("outcomes").forEach(outcome -> outcomes.add(outcome.path("id").asText()));
    assertThat(outcomes).hasSizeGreaterThan(5).contains("O1");

    assertThat(new TreeSet<>(CsvTable.of(bytes(Twin.CSV)).column("id"))).isEqualTo(outcomes);
    assertThat(names(OUTCOME, anchorsOfPage())).isEqualTo(outcomes);
    assertThat(names(OUTCOME, anchorsOfMarkdown())).isEqualTo(outcomes);
    assertThat(names(OUTCOME, PdfDump.places(bytes(Twin.PDF)))).isEqualTo(outcomes);
  }

  @Test
  void anOutcomesNameCanBeReadInAllOfThem() throws IOException {
    String pdf = PdfDump.text(bytes(Twin.PDF));
    String page = Jsoup.parse(text(Twin.HTML)).text();
    String markdown = text(Twin.MD);
    json()
        .path("outcomes")
        .forEach(outcome -> {
          String line = outcome.path("id").asText() + " ·";
          assertThat(pdf).contains(line);
          assertThat(page).contains(line);
          assertThat(markdown).contains(line);
        });
  }

  @Test
  void aPassageHasOneNameInAllOfThem() throws IOException {
    Set<String> passages = new TreeSet<>(json().findValuesAsText("passage"));
    assertThat(passages).hasSizeGreaterThan(10).contains("A1-1");

    assertThat(names(PASSAGE, anchorsOfPage())).isEqualTo(passages);
    assertThat(names(PASSAGE, anchorsOfMarkdown())).isEqualTo(passages);
    assertThat(names(PASSAGE, PdfDump.places(bytes(Twin.PDF)))).isEqualTo(passages);
    Set<String> ofOutcomes = new TreeSet<>();
    json()
        .path("outcomes")
        .forEach(outcome -> ofOutcomes.addAll(outcome.findValuesAsText("passage")));
    String citations = String.join("; ", CsvTable.of(bytes(Twin.CSV)).column("citations"));
    Set<String> cited = new TreeSet<>();
    Pattern.compile("A[0-9]+-[0-9]+(?= )")
        .matcher(citations)
        .results()
        .forEach(found -> cited.add(found.group()));
    assertThat(cited).isEqualTo(ofOutcomes);
  }

  @Test
  void everyAnchorOfThePageIsAPlaceOfTheDocument() throws IOException {
    assertThat(PdfDump.places(bytes(Twin.PDF)))
        .containsAll(anchorsOfPage().stream().filter(id -> !id.equals("briefing")).toList());
  }

  @Test
  void everyLinkWithinATwinLeadsSomewhere() {
    assertThat(anchorsOfPage())
        .doesNotHaveDuplicates()
        .containsAll(
            Jsoup.parse(text(Twin.HTML)).select("a[href^=#]").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList());
    List<String> links =
        Pattern.compile("\\]\\(#([^)]+)\\)")
            .matcher(text(Twin.MD))
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(links).isNotEmpty();
    assertThat(anchorsOfMarkdown()).doesNotHaveDuplicates().containsAll(links);
  }

  @ParameterizedTest
  @EnumSource(Twin.class)
  void sameRecordSameBytesInAnyLocaleAndZone(Twin twin) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(new Publication("1.0").publish(SampleVisit.record(), twin, PdfSettings.USUAL))
          .isEqualTo(bytes(twin));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Twin.class,
      names = {"HTML", "JSON", "CSV", "MD"})
  void textHasNeitherTabsNorLooseEnds(Twin twin) {
    assertThat(text(twin)).doesNotContain("\t").endsWith("\n");
  }

  @Test
  void theDataIsAttachedAsDataAndSourcesAsSources() throws IOException {
    assertThat(PdfDump.attachments(bytes(Twin.PDF)))
        .containsExactly("briefing.json | Data | application/json | The briefing's data as JSON");
    Attachment source = Attachment.source("A1-harbour.HTM", "Source of A1", "<p>".getBytes(UTF_8));
    assertThat(PdfDump.attachments(pdf(settings(null, List.of(source)))))
        .containsExactly(
            "A1-harbour.HTM | Source | text/html | Source of A1",
            "briefing.json | Data | application/json | The briefing's data as JSON");
  }

  @Test
  void theDateCanBeGiven() throws IOException {
    Instant date = Instant.parse("2001-02-03T04:05:06.789Z");
    byte[] dated = pdf(settings(date, List.of()));
    assertThat(PdfDump.identifier(dated))
        .contains("D:20010203040506")
        .isNotEqualTo(PdfDump.identifier(bytes(Twin.PDF)));
    assertThat(new String(dated, UTF_8)).contains("2001-02-03T04:05:06+00:00");
    assertThat(pdf(settings(date, List.of()))).isEqualTo(dated);
  }

  private static PdfSettings settings(@Nullable Instant dated, List<Attachment> sources) {
    return new PdfSettings(Form.FULL, Paper.A4, dated, sources);
  }

  private static byte[] pdf(PdfSettings settings) throws IOException {
    return new Publication("1.0").publish(SampleVisit.record(), Twin.PDF, settings);
  }

  private static byte[] bytes(Twin twin) {
    return Objects.requireNonNull(SAMPLE.get(twin));
  }

  private static JsonNode json() throws IOException {
    return new JsonMapper().readTree(bytes(Twin.JSON));
  }

  private static String text(Twin twin) {
    return new String(bytes(twin), UTF_8);
  }

  private static List<String> anchorsOfPage() {
    return Jsoup.parse(text(Twin.HTML)).select("[id]").stream().map(Element::id).toList();
  }

  private static List<String> anchorsOfMarkdown() {
    return Pattern.compile("<a id=\"([^\"]+)\">")
        .matcher(text(Twin.MD))
        .results()
        .map(anchor -> anchor.group(1))
        .toList();
  }

  private static Set<String> names(Pattern pattern, List<String> anchors) {
    return anchors.stream()
        .map(pattern::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
