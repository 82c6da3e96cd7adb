package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.Change;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;

/** What a briefing prints of what changed since an earlier one. */
class ChangesInPrintTest {
  private final Publication publication;

  ChangesInPrintTest() throws IOException {
    publication = new Publication("1.0");
  }

  @Test
  void outcomesThatWereJoinedOrPartedAreToldInTheirPlace() throws IOException {
    String full = publication.xhtml(sample("en"), settings(Form.FULL));

    assertThat(full)
        .contains("<h3>Told by itself now</h3>", "<h3>Told within another outcome now</h3>")
        .contains("told before as “" + statement(0) + "”", "part before of “" + statement(1) + "”");
  }

  @Test
  void earlierWordsStayEnglishInAnotherLanguage() throws IOException {
    assertThat(publication.xhtml(sample("fr"), settings(Form.FULL)))
        .contains("« <span lang=\"en\">" + statement(0) + "</span> »");
  }

  @ParameterizedTest
  @EnumSource(
      value = Form.class,
      names = {"ONE_PAGE", "TWO_PAGE"})
  void aShortFormCountsChangesAndLeavesThemToTheFullOne(Form form) throws IOException {
    String brief = publication.xhtml(sample("en"), settings(form));

    assertThat(brief)
        .contains("<h2 id=\"changes-in-brief\">What changed</h2>")
        .contains(
            "Told by itself now: 1, Told within another outcome now: 1. ",
            " as before. The full briefing tells each change.")
        .doesNotContain("Told by itself now</h3>");
    assertThat(publication.xhtml(SampleVisit.record(), settings(form)))
        .doesNotContain("What changed");
  }

  private static PdfSettings settings(Form form) {
    return PdfSettings.of(form, Paper.A4);
  }

  private static String statement(int outcome) {
    return SampleVisit.record().outcomes().get(outcome).statement();
  }

  /** The first outcome was told apart before, the second has one told apart now. */
  private static VisitRecord sample(String language) {
    VisitRecord visit = SampleVisit.record().inLanguage(language);
    Edition edition = Edition.of(visit);
    List<Outcome> outcomes = visit.outcomes();
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Split(outcomes.get(1), outcomes.get(2)));
    for (Outcome outcome : outcomes.subList(3, outcomes.size())) {
      changes.add(new Change.Kept(outcome, outcome, List.of()));
    }
    changes.add(new Change.Merged(outcomes.get(0), outcomes.get(1)));
    return visit.since(new Changes(edition, edition, changes));
  }
}
