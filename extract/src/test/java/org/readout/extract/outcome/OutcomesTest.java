package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.VisitRecord;

/** What several articles tell of one visit, told once. */
class OutcomesTest {
  private static final String LEAD =
      "Foreign Minister Ingrid Solberg of Norway visited Nairobi on Tuesday for talks with Kenyan"
          + " Foreign Minister Peter Otieno. ";

  @TempDir private Path folder;

  @Test
  void oneThingInTwoWordingsIsOneOutcome() throws IOException, InvalidDossierException {
    article(
        "1.txt", LEAD + "Solberg said Norway would lend Kenya 40 million euros for a wind farm.");
    article(
        "2.txt",
        "Ministers met in Nairobi on Tuesday. Norway would lend 40 million euros for a wind farm in"
            + " Kenya, Ingrid Solberg said after meeting Peter Otieno.");
    List<Outcome> loans = about("40 million");
    assertThat(loans).hasSize(1);
    assertThat(loans.get(0).corroboration().articles()).isEqualTo(2);
    assertThat(loans.get(0).corroboration().independent()).isEqualTo(2);
  }

  @Test
  void otherFiguresAreOtherThings() throws IOException, InvalidDossierException {
    article(
        "1.txt",
        LEAD
            + "Solberg said Norway would lend Kenya 40 million euros for a wind farm. She said Norway"
            + " would lend Kenya 15 million euros for a fishing harbour.");
    assertThat(about("40 million")).hasSize(1);
    assertThat(about("15 million")).hasSize(1);
    assertThat(about("40 million")).doesNotContainAnyElementsOf(about("15 million"));
  }

  @Test
  void whatIsDoneAndWhatIsPromisedAreTwoOutcomes() throws IOException, InvalidDossierException {
    article(
        "1.txt",
        LEAD + "Solberg said Norway has delivered 20 buses and intends to deliver 60 more buses.");
    assertThat(about("20 buses")).isNotEmpty();
    assertThat(about("60 more")).isNotEmpty();
    assertThat(record().outcomes()).extracting(outcome -> outcome.status()).doesNotHaveDuplicates();
  }

  @Test
  void twoThatPrintOneWireSentenceAreOneSource() throws IOException, InvalidDossierException {
    String wire =
        "Norway will train 90 Kenyan coast guard officers in Bergen from September, the two foreign"
            + " ministers announced after their talks on Tuesday.";
    article("1.txt", LEAD + wire + " It rained all day, and the flags hung limp in the courtyard.");
    article(
        "2.txt",
        "Reporters waited for two hours outside the ministry in Nairobi on Tuesday. "
            + wire
            + " Ingrid Solberg of Norway later left for the airport with her staff of twelve.");
    List<Outcome> training = about("90 Kenyan");
    assertThat(training).hasSize(1);
    assertThat(training.get(0).corroboration().articles()).isEqualTo(2);
    assertThat(training.get(0).corroboration().independent()).isEqualTo(1);
  }

  @Test
  void oneQuotationInTwoArticlesIsOneQuote() throws IOException, InvalidDossierException {
    article("1.txt", LEAD + "“Our fleets will share one radio channel,” Ingrid Solberg said.");
    article(
        "2.txt",
        LEAD
            + "At noon Ingrid Solberg added: “Our fleets will share one radio channel.” She smiled.");
    List<Quote> quotes = record().quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).evidence()).hasSize(2);
    assertThat(quotes.get(0).attribution().source()).isEqualTo("Ingrid Solberg");
  }

  @Test
  void aSingleWordInMarksIsNoQuote() throws IOException, InvalidDossierException {
    article("1.txt", LEAD + "Ingrid Solberg called the talks “frank” on Tuesday.");
    assertThat(record().quotes()).isEmpty();
  }

  @Test
  void whatFitsNoThemeHasAPlaceOfItsOwn() throws IOException, InvalidDossierException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "themes:\n  - id: space\n    title: Space\n    description: Satellites and rockets.\n");
    article("1.txt", LEAD + "Solberg said Norway would lend Kenya 40 million euros for cattle.");
    assertThat(about("40 million")).extracting(Outcome::theme).containsExactly("other");
    assertThat(record().themes()).extracting(theme -> theme.id()).containsExactly("space", "other");
  }

  @Test
  void nothingElseMeansNoOtherMatters() throws IOException, InvalidDossierException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "themes:\n  - id: money\n    title: Loans\n    description: Loans in euros, lend, visits.\n");
    article("1.txt", LEAD + "Solberg said Norway would lend Kenya 40 million euros for cattle.");
    assertThat(record().themes()).extracting(theme -> theme.id()).containsExactly("money");
  }

  private List<Outcome> about(String words) throws IOException, InvalidDossierException {
    return record().outcomes().stream()
        .filter(outcome -> outcome.statement().contains(words))
        .toList();
  }

  private VisitRecord record() throws IOException, InvalidDossierException {
    return new Extraction().extract(folder);
  }

  private void article(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text + "\n");
  }
}
