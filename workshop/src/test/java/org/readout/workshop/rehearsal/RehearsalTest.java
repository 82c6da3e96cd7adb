package org.readout.workshop.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.extract.Extraction;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;

/**
 * The kept records are what is read out of the articles beside this test. With {@code
 * -Dreadout.golden=rewrite} they are written anew, for this run too.
 */
class RehearsalTest {
  private static final String PACKAGE = "org/readout/workshop/rehearsal/";

  @ParameterizedTest
  @EnumSource
  void isKeptAsItIsReadOutOfItsArticles(Rehearsal rehearsal) throws Exception {
    Path folder = Path.of("src/test/resources", PACKAGE, rehearsal.label());
    VisitRecord read = new Extraction().extract(folder);
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      for (String place : new String[] {"src/main/resources", "target/classes"}) {
        Files.write(Path.of(place, PACKAGE, rehearsal.label() + ".json"), KeptRecord.write(read));
      }
    }

    assertThat(rehearsal.visit()).isEqualTo(read);
    assertThat(KeptRecord.read(new ByteArrayInputStream(KeptRecord.write(read)))).isEqualTo(read);
  }

  @Test
  void theFullOneHasEveryStatusAndADiscrepancy() throws IOException {
    VisitRecord full = Rehearsal.FULL.visit();

    assertThat(full.outcomes().stream().map(Outcome::status).distinct())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Status.values()));
    assertThat(full.discrepancies()).isNotEmpty();
    assertThat(full.quotes()).isNotEmpty();
  }
}
