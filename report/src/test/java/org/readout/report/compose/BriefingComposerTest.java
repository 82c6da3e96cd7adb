package org.readout.report.compose;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.report.VisitBuilder.said;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Finding;
import org.readout.model.briefing.Quotation;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.Section;
import org.readout.model.briefing.SourceNote.Passage;
import org.readout.model.briefing.SourceNote.Run;
import org.readout.model.outcome.Status;
import org.readout.report.SampleVisit;
import org.readout.report.Spoken;
import org.readout.report.VisitBuilder;

class BriefingComposerTest {
  private final BriefingComposer composer =
      new BriefingComposer(
          "1.0", character -> true, (character, weight) -> 0.5, Spoken.languages());
  private final Briefing sample;

  BriefingComposerTest() throws IOException {
    sample = composer.compose(SampleVisit.record());
  }

  @Test
  void sectionsFollowTheThemesAndFindingsTheLadder() {
    assertThat(sample.sections())
        .extracting(Section::title)
        .containsExactly(
            "Trade and transport", "Energy", "Health", "Security and the strait", "Climate");
    assertThat(sample.sections().getFirst().findings())
        .extracting(finding -> finding.number() + " " + finding.status().word())
        .containsExactly("1.1 signed", "1.2 planned", "1.3 offered", "1.4 claimed", "1.5 claimed");
    assertThat(sample.sections().getLast().isEmpty()).isTrue();
  }

  @Test
  void bottomLineHasAtMostFivePointsTwoOfATheme() {
    assertThat(sample.bottomLine()).hasSize(5);
    assertThat(
            sample.bottomLine().stream()
                .collect(Collectors.groupingBy(Finding::theme, Collectors.counting()))
                .values())
        .allMatch(count -> count <= 2);
  }

  @Test
  void bottomLineOpensWithWhatSeveralSourcesReport() {
    assertThat(sample.bottomLine())
        .extracting(Finding::singleSource)
        .containsExactly(false, false, false, true, true);
  }

  @Test
  void whatIsOnlyClaimedIsNoBottomLine() {
    assertThat(sample.bottomLine())
        .extracting(finding -> finding.status().word())
        .doesNotContain("claimed", "reaffirmed");
  }

  @Test
  void everyCitationLeadsToOneEvidencePassage() {
    List<String> anchors = passages().map(Passage::id).filter(id -> id != null).toList();
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(citations().map(Citation::target)).isNotEmpty().allMatch(anchors::contains);
  }

  @Test
  void everyPassageLeadsBackToTheLinesThatCiteIt() {
    Set<String> lines =
        Stream.of(
                sample.bottomLine().stream().map(Finding::id),
                sample.glance().stream().map(Briefing.GlanceRow::id),
                sample.sections().stream().flatMap(s -> s.findings().stream()).map(Finding::id),
                sample.sections().stream().flatMap(s -> s.quotations().stream()).map(q -> q.id()),
                sample.accounts().stream().map(account -> account.id()),
                sample.encounters().stream().map(encounter -> encounter.id()),
                requireNonNull(sample.pictures().timeline()).entries().stream()
                    .map(entry -> entry.id()),
                requireNonNull(sample.pictures().figures()).rows().stream().map(row -> row.id()))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    passages()
        .forEach(passage ->
            assertThat(passage.citedBy())
                .isNotEmpty()
                .extracting(Reference::target)
                .allMatch(lines::contains));
  }

  @Test
  void evidenceIsPrintedAsItStands() {
    assertThat(runs().filter(run -> run.passage() != null).map(Run::text))
        .contains("14 Kestrian officers are to be trained in Sund from September.");
  }

  @Test
  void overlappingEvidenceIsHighlightedOnce() throws IOException {
    Briefing briefing =
        composer.compose(
            new VisitBuilder()
                .theme("t", "T")
                .article("Paper", null, null, "They agreed on a bridge, and said so.")
                .outcome(
                    "t",
                    Status.AGREED,
                    1,
                    null,
                    1,
                    "One.",
                    List.of(),
                    "A1: They agreed on a bridge")
                .outcome(
                    "t", Status.AGREED, 1, null, 1, "Two.", List.of(), "A1: a bridge, and said")
                .build());
    assertThat(briefing.sourceNotes().getFirst().paragraphs().getFirst().runs())
        .extracting(Run::text)
        .containsExactly("They agreed on a bridge, and said", " so.");
  }

  @Test
  void longParagraphsKeepTheWordsAroundTheEvidence() throws IOException {
    String padding = "word ".repeat(2000);
    Briefing briefing =
        composer.compose(
            new VisitBuilder()
                .theme("t", "T")
                .article("Paper", null, null, padding + "They agreed." + " more".repeat(2000))
                .outcome(
                    "t",
                    Status.AGREED,
                    1,
                    said("X", null),
                    1,
                    "One.",
                    List.of(),
                    "A1: They agreed.")
                .build());
    List<Run> runs = briefing.sourceNotes().getFirst().paragraphs().getFirst().runs();
    assertThat(runs).hasSize(3);
    assertThat(runs.getFirst().text()).startsWith(" … ").hasSizeBetween(200, 300);
    assertThat(runs.getLast().text()).endsWith(" … ").hasSizeBetween(200, 300);
  }

  @Test
  void quotationsDoNotRepeatFindingsOrOneAnother() throws IOException {
    String text =
        "We shall build the bridge before the winter comes. "
            + "It has been a long road and we are glad to have walked it. Glad indeed.";
    Briefing briefing =
        composer.compose(
            new VisitBuilder()
                .theme("t", "T")
                .article("Paper", null, null, text)
                .outcome(
                    "t",
                    Status.PLEDGED,
                    1,
                    said("X", null),
                    1,
                    "X: “We shall build the bridge before the winter comes.”",
                    List.of(),
                    "A1: We shall build the bridge before the winter comes.")
                .quote(
                    "t",
                    said("X", null),
                    "We shall build the bridge before the winter comes",
                    "A1: We shall build the bridge before the winter comes.")
                .quote(
                    "t",
                    said("X", null),
                    "It has been a long road and we are glad to have walked it",
                    "A1: It has been a long road and we are glad to have walked it.")
                .quote("t", said("X", null), "Glad indeed", "A1: Glad indeed.")
                .build());
    assertThat(briefing.sections().getFirst().quotations())
        .extracting(Quotation::text)
        .containsExactly("It has been a long road and we are glad to have walked it");
    assertThat(briefing.sourceNotes().getFirst().paragraphs().getFirst().runs())
        .filteredOn(run -> run.passage() != null)
        .hasSize(2);
  }

  @Test
  void anOutcomeOfAnUnknownThemeIsOurMistake() throws IOException {
    assertThatThrownBy(() ->
            composer.compose(
                new VisitBuilder()
                    .theme("t", "T")
                    .article("Paper", null, null, "They agreed.")
                    .outcome("u", Status.AGREED, 1, null, 1, "One.", List.of(), "A1: They agreed.")
                    .build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("O1 has an unknown theme: u");
  }

  private Stream<Citation> citations() {
    return Stream.of(
            sample.bottomLine().stream().flatMap(line -> line.citations().stream()),
            sample.glance().stream().flatMap(row -> row.citations().stream()),
            sample.sections().stream()
                .flatMap(section -> section.findings().stream())
                .flatMap(finding -> finding.citations().stream()),
            sample.accounts().stream()
                .flatMap(account -> account.readings().stream())
                .flatMap(reading -> reading.citations().stream()),
            sample.encounters().stream().flatMap(encounter -> encounter.citations().stream()))
        .flatMap(citations -> citations);
  }

  private Stream<Run> runs() {
    return sample.sourceNotes().stream()
        .flatMap(note -> note.paragraphs().stream())
        .flatMap(paragraph -> paragraph.runs().stream());
  }

  private Stream<Passage> passages() {
    return runs().map(Run::passage).filter(passage -> passage != null);
  }
}
