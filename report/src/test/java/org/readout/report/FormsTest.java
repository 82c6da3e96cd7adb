package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.report.VisitBuilder.exactly;
import static org.readout.report.VisitBuilder.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.check.CitationChecker;
import org.readout.report.json.VisitRecordWriter;
import org.readout.report.pdf.PdfDump;

/** What a form and a paper promise, whatever the visit. */
class FormsTest {
  private static final DossierSettings PLAIN = VisitBuilder.settings(null, null, null, null);
  private static final DossierSettings LONG =
      VisitBuilder.settings(
          "Title ".repeat(170), null, "A line to take. ".repeat(600), "Another. ".repeat(900));
  private static final List<Status> STATUSES = List.of(Status.values());
  private static Publication publication;

  @BeforeAll
  static void makeReady() throws IOException {
    publication = new Publication("1.0");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyFormOfTheSampleReachesItsWords(Form form) throws IOException {
    byte[] pdf = publish(SampleVisit.record(), form, Paper.LETTER);
    Path folder = Files.createDirectories(Path.of("target/pdf"));
    Files.write(folder.resolve("sample-" + form.label() + ".pdf"), pdf);
    assertThat(new CitationChecker().check(pdf)).isEmpty();
    assertThat(PdfDump.pages(pdf).size()).isLessThanOrEqualTo(form.pages());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 40, 200})
  void shortFormsAreFullAndDoNotOverflow(int outcomes) throws IOException {
    VisitRecord visit = visitOf(outcomes, "An agreement", PLAIN);
    for (Form form : List.of(Form.ONE_PAGE, Form.TWO_PAGE)) {
      byte[] pdf = publish(visit, form, Paper.A4);
      List<String> pages = PdfDump.pages(pdf);
      assertThat(pages.size()).isLessThanOrEqualTo(form.pages());
      if (outcomes == 200) {
        assertThat(pages).hasSize(form.pages());
        assertThat(pages.getLast().lines().count()).isGreaterThan(40);
        assertThat(PdfDump.text(pdf)).containsPattern("[0-9]+ of 200 outcomes are shown");
      }
    }
  }

  @Test
  void aTitleOrANoteWithoutEndStillLeavesOnePage() throws IOException {
    VisitRecord visit = visitOf(20, "An outcome", LONG);
    String text = PdfDump.text(publish(visit, Form.ONE_PAGE, Paper.A4));
    assertThat(PdfDump.pages(publish(visit, Form.ONE_PAGE, Paper.A4))).hasSize(1);
    assertThat(text).contains("Title …");
    byte[] two = publish(visit, Form.TWO_PAGE, Paper.A4);
    assertThat(PdfDump.pages(two)).hasSize(2);
    assertThat(PdfDump.text(two).replaceAll("\\s+", " "))
        .contains("For lack of room, accounts that differ and notes are left out.");
  }

  @Test
  void theTableOfTheFullFormTakesOnePage() throws IOException {
    for (int words : new int[] {1, 12, 60}) {
      VisitRecord visit = visitOf(60, "An agreement ".repeat(words).strip(), PLAIN);
      List<String> pages = PdfDump.pages(publish(visit, Form.FULL, Paper.A4));
      long withTable = pages.stream().filter(page -> page.contains("Who says so")).count();
      assertThat(withTable).isEqualTo(1);
    }
  }

  @Test
  void theTableMarksWhatOneSourceOrAnUnnamedSpeakerCarries() throws IOException {
    VisitRecord visit =
        new VisitBuilder()
            .theme("one", "One")
            .article("Paper", "Title", LocalDate.of(2019, 6, 4), "First words. Second words.")
            .outcome(
                "one",
                Status.AGREED,
                2,
                said("an official", null),
                1,
                "They agreed.",
                List.of(),
                "A1: First words.")
            .outcome(
                "one",
                Status.SIGNED,
                3,
                said("Ilse Marant", null),
                2,
                "They signed.",
                List.of(exactly("2", "treaties", "treaties", "two treaties", "A1")),
                "A1: Second words.")
            .build();
    String text = PdfDump.text(publish(visit, Form.FULL, Paper.A4));
    assertThat(text).contains("an official ‡").contains("1 †").contains("† one source alone");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aLabelOfTheTrafficLightProtocolStandsOnEveryPageTwice(Form form) throws IOException {
    VisitRecord visit = SampleVisit.record().markedAs("TLP:AMBER+STRICT Foreign service only");
    for (String page : PdfDump.pages(publish(visit, form, Paper.A4))) {
      assertThat(Pattern.compile("TLP:AMBER\\+STRICT").matcher(page).results().count())
          .isGreaterThan(1);
      assertThat(page).contains("Foreign service only");
    }
  }

  private static VisitRecord visitOf(int outcomes, String statement, DossierSettings settings) {
    VisitBuilder visit =
        new VisitBuilder()
            .settings(settings)
            .theme("one", "One")
            .theme("two", "Two")
            .article("Paper", "Title", LocalDate.of(2019, 6, 4), "First words. Second words.");
    for (int i = 0; i < outcomes; i++) {
      visit.outcome(
          i % 3 == 0 ? "two" : "one",
          STATUSES.get(i % STATUSES.size()),
          i,
          said("Ilse Marant", "Minister"),
          1,
          statement + " " + i + ".",
          List.of(),
          "A1: " + (i % 2 == 0 ? "First" : "Second") + " words.");
    }
    return visit.build();
  }

  private static byte[] publish(VisitRecord visit, Form form, Paper paper) throws IOException {
    return publication.publish(visit, new VisitRecordWriter().write(visit), form, paper);
  }
}
