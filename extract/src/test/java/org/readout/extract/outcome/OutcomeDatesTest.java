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
import org.readout.model.outcome.OutcomeDate;

/** When an outcome happens, in the article's own words. */
class OutcomeDatesTest {
  private static final String LEAD =
      "Foreign Minister Ingrid Solberg of Norway visited Nairobi for talks with Kenyan"
          + " Foreign Minister Peter Otieno. ";

  @TempDir private Path folder;

  @Test
  void whatIsToComeLiesAhead() throws IOException, InvalidDossierException {
    assertThat(dates("Solberg said Norway would lend Kenya 40 million euros by the end of August."))
        .containsExactly("2019-08-01..2019-08-31 ahead “by the end of August”");
  }

  @Test
  void theDayOfADeedIsADayOfTheVisit() throws IOException, InvalidDossierException {
    assertThat(dates("The ministers signed an agreement worth 40 million euros on Tuesday."))
        .containsExactly("2019-06-04..2019-06-04 during “on Tuesday”");
  }

  @Test
  void theDayOfTheWordsIsNoDateOfWhatTheySay() throws IOException, InvalidDossierException {
    assertThat(dates("Solberg said on Tuesday that Norway would lend Kenya 40 million euros."))
        .isEmpty();
  }

  @Test
  void whatLiesBeforeTheVisitIsNotKept() throws IOException, InvalidDossierException {
    assertThat(dates("The ministers signed an agreement worth 40 million euros, as in May 2011."))
        .isEmpty();
  }

  @Test
  void theYearOfTheVisitIsAheadForWhatIsPromised() throws IOException, InvalidDossierException {
    assertThat(dates("Solberg promised to send Kenya 20 buses before the end of this year."))
        .containsExactly("2019-01-01..2019-12-31 ahead “before the end of this year”");
  }

  private List<String> dates(String sentence) throws IOException, InvalidDossierException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        event: { from: 2019-06-04, to: 2019-06-05 }
        sources: [ { file: 1.txt, published: 2019-06-05 } ]
        """);
    Files.writeString(folder.resolve("1.txt"), LEAD + sentence + "\n");
    return new Extraction()
        .extract(folder).outcomes().stream()
            .map(Outcome::dates)
            .flatMap(List::stream)
            .map(OutcomeDatesTest::shown)
            .toList();
  }

  private static String shown(OutcomeDate date) {
    return date.from()
        + ".."
        + date.to()
        + " "
        + date.role().label()
        + " “"
        + date.words().text()
        + "”";
  }
}
