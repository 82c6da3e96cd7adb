package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.model.source.Relevance;
import org.readout.report.pdf.PdfDump;

class PublicationTest {
  private static final byte[] JSON = "{}\n".getBytes(StandardCharsets.UTF_8);
  private static Publication publication;
  private static byte[] sample;

  @BeforeAll
  static void publishTheSample() throws IOException {
    publication = new Publication("1.0");
    sample = publication.publish(SampleVisit.record(), JSON);
    Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("sample.pdf"), sample);
  }

  @Test
  void tagsSayWhatIsHeadingListAndTable() throws IOException {
    Golden.assertSame("sample.tags.txt", PdfDump.tags(sample));
  }

  @Test
  void outlineLeadsToEveryPart() throws IOException {
    Golden.assertSame("sample.outline.txt", PdfDump.outline(sample));
  }

  @Test
  void linksSayWhereTheyLead() throws IOException {
    Golden.assertSame("sample.links.txt", PdfDump.links(sample));
  }

  @Test
  void textComesOutAsItWentIn() throws IOException {
    String text = PdfDump.text(sample);
    Golden.assertSame("sample.text.txt", text);
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "The two ministers signed an agreement on customs data after three hours of talks")
        .contains("Foreign Minister Ilse Marant of Lurania")
        .contains("still under negotiation")
        .doesNotContain("#");
  }

  @Test
  void aTitleInAnotherLanguageIsReadOutInIt() throws IOException {
    String title = "Der Minister kommt zu Besuch";
    VisitBuilder visit = new VisitBuilder().theme("trade", "Trade");
    visit.article("The Harbour Post", "The minister comes", null, "He came.");
    visit.article("Hafenbote", title, null, "Er kam.", Relevance.OFF_TOPIC, "not English", null);
    visit.inLanguage("de");
    String tags = PdfDump.tags(publication.publish(visit.build(), JSON));
    List<String> lines = tags.lines().map(String::strip).toList();
    assertThat(lines)
        .as("register")
        .contains("Div [lang de]: " + title)
        .as("set aside")
        .contains("TD [lang de]: " + title);
    assertThat(lines).filteredOn(line -> line.contains(title)).hasSize(2);
  }

  @Test
  void everyPageBearsMarkingAndNumber() throws IOException {
    List<String> pages = PdfDump.pages(sample);
    for (int page = 0; page < pages.size(); page++) {
      assertThat(pages.get(page))
          .contains("TLP:GREEN")
          .contains("page " + (page + 1) + " of " + pages.size());
    }
  }

  @Test
  void unmarkedRecordsStayUnmarked() throws IOException {
    byte[] pdf = publication.publish(new VisitBuilder().theme("trade", "Trade").build(), JSON);
    assertThat(PdfDump.text(pdf))
        .doesNotContain("TLP")
        .contains("No reporting found.")
        .contains("not dated");
  }

  @Test
  void sameRecordSameBytesInAnyLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(new Publication("1.0").publish(SampleVisit.record(), JSON)).isEqualTo(sample);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void sameRecordSameBytesOnTwoThreads() throws Exception {
    Callable<byte[]> publish = () -> publication.publish(SampleVisit.record(), JSON);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<byte[]> pdf : threads.invokeAll(List.of(publish, publish, publish, publish))) {
        assertThat(pdf.get()).isEqualTo(sample);
      }
    }
  }

  @Test
  void otherDataMakesAnotherDocument() throws IOException {
    byte[] other = publication.publish(SampleVisit.record(), new byte[] {'1'});
    assertThat(PdfDump.identifier(other)).isNotEqualTo(PdfDump.identifier(sample));
    assertThat(PdfDump.identifier(sample)).contains("D:20190605000000");
  }
}
