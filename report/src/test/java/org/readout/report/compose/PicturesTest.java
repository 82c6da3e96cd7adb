package org.readout.report.compose;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.report.VisitBuilder.about;
import static org.readout.report.VisitBuilder.bounded;
import static org.readout.report.VisitBuilder.exactly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.briefing.Drawing;
import org.readout.model.briefing.FigureChart;
import org.readout.model.briefing.Pictures;
import org.readout.model.briefing.StatusMatrix;
import org.readout.model.briefing.Timeline;
import org.readout.model.briefing.Timeline.Entry;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.claim.Figure;
import org.readout.model.claim.Figure.Bound;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting.Participant;
import org.readout.model.outcome.OutcomeDate.Role;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.SampleVisit;
import org.readout.report.Spoken;
import org.readout.report.VisitBuilder;

class PicturesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
  private static final String WORDS = "They agreed on a bridge.";
  private static final String LONG =
      "Deputy Chairwoman of the Interparliamentary Commission on Transboundary Waterways";

  private final Pictures sample = pictures(SampleVisit.record());

  @Test
  void theSampleHasAllFour() {
    assertThat(sample.matrix()).isNotNull();
    assertThat(sample.timeline()).isNotNull();
    assertThat(sample.meetings()).isNotNull();
    assertThat(sample.figures()).isNotNull();
  }

  @Test
  void anEmptyVisitHasNone() {
    assertThat(pictures(new VisitBuilder().theme("t", "T").build()))
        .isEqualTo(new Pictures(null, null, null, null));
  }

  @Test
  void theMatrixCountsOutcomesByThemeAndRung() {
    StatusMatrix matrix = requireNonNull(sample.matrix());
    assertThat(matrix.rows().getFirst().cells())
        .extracting(StatusMatrix.Cell::marks)
        .containsExactly("", "■", "", "", "", "○", "○", "", "", "", "△△");
    assertThat(matrix.totals().getLast()).isEqualTo("15");
    assertThat(matrix.rows().getLast().total()).isEqualTo("0");
  }

  @Test
  void manyOutcomesOfOneKindAreFivesAndThenDots() {
    VisitBuilder visit = visit().theme("u", "U");
    for (int i = 0; i < 17; i++) {
      agreed(visit, "t", List.of());
    }
    visit.outcome("u", Status.SIGNED, 1, null, 1, "Two.", List.of(), "A1: " + WORDS);
    StatusMatrix matrix = requireNonNull(pictures(visit.build()).matrix());
    assertThat(matrix.rows().getFirst().cells().getLast().marks()).isEqualTo("◆◆◆◆◆ ◆◆◆◆◆ ◆◆◆◆◆ …");
  }

  @Test
  void theTimelineRunsFromTheVisitToWhatLiesAhead() {
    Timeline timeline = requireNonNull(sample.timeline());
    assertThat(timeline.entries())
        .extracting(Entry::date)
        .containsExactly(
            "3 June 2019",
            "3 June 2019",
            "4 June 2019",
            "2019",
            "October 2019",
            "1 January 2020",
            "March–May 2021");
    assertThat(timeline.entries())
        .extracting(Entry::part)
        .containsExactly("The visit", null, null, "After the visit", null, null, null);
    assertThat(timeline.entries())
        .extracting(Entry::words)
        .containsExactly(
            null, null, null, "before the end of the year", null, null, "in the spring of 2021");
    Layout.assertLegible(timeline.drawing());
  }

  @Test
  void theAlternativeTellsEveryDate() {
    assertThat(requireNonNull(sample.timeline()).drawing().alternative())
        .contains("3 June 2019, Daniel Okono, meeting")
        .contains("After the visit: 2019, Health, pledged")
        .endsWith("March–May 2021, Energy, planned.");
  }

  @Test
  void datesThatShareADayShareAColumn() {
    VisitBuilder visit = visit();
    for (int i = 0; i < 6; i++) {
      dated(visit, "t", DAY, DAY, Role.DURING);
    }
    assertThat(pictures(visit.build()).timeline()).isNull();
    dated(visit, "t", DAY.plusYears(30), DAY.plusYears(30), Role.AHEAD);
    Timeline timeline = requireNonNull(pictures(visit.build()).timeline());
    assertThat(Layout.words(timeline.drawing()))
        .containsOnlyOnce("3 Jun 2019")
        .containsOnlyOnce("3 Jun 2049");
    Layout.assertLegible(timeline.drawing());
  }

  @Test
  void thirtyDatesAreCutToTheWeightiestAndStayLegible() {
    VisitBuilder visit = visit();
    for (int i = 0; i < 30; i++) {
      dated(visit, "t", DAY.plusDays(i), DAY.plusDays(i), i < 8 ? Role.DURING : Role.AHEAD);
    }
    Timeline timeline = requireNonNull(pictures(visit.build()).timeline());
    assertThat(timeline.entries()).hasSize(16);
    assertThat(timeline.note()).isEqualTo("14 more dates of lesser weight: see the sections.");
    Layout.assertLegible(timeline.drawing());
  }

  @Test
  void stretchesOfTimeThatOverlapAndLongThemesStayLegible() {
    VisitBuilder visit = visit().theme("long", LONG);
    for (int i = 0; i < 9; i++) {
      LocalDate from = DAY.plusMonths(i).withDayOfMonth(1).plusMonths(1);
      dated(visit, "long", from, from.plusYears(1).minusDays(1), Role.AHEAD);
    }
    Layout.assertLegible(requireNonNull(pictures(visit.build()).timeline()).drawing());
  }

  @Test
  void aVisitWithoutDaysIsDrawnFromItsDates() {
    VisitBuilder visit = visit().event(new Event(null, null, List.of(), null, null, Set.of()));
    dated(visit, "t", DAY, DAY, Role.DURING);
    dated(visit, "t", DAY.plusDays(1), DAY.plusDays(1), Role.DURING);
    dated(visit, "t", DAY.plusDays(40), DAY.plusDays(40), Role.AHEAD);
    Layout.assertLegible(requireNonNull(pictures(visit.build()).timeline()).drawing());
  }

  @Test
  void whatIsOnlyClaimedOrOverIsNoStep() {
    VisitBuilder visit = visit();
    for (Status status : List.of(Status.CLAIMED, Status.REAFFIRMED, Status.DELIVERED)) {
      visit
          .outcome("t", status, 1, null, 1, "One.", List.of(), "A1: " + WORDS)
          .dated(DAY.plusDays(9), DAY.plusDays(9), Grain.DAY, Role.AHEAD, "A1: a bridge");
    }
    assertThat(pictures(visit.build()).timeline()).isNull();
  }

  @Test
  void oneMeetingIsNotDrawn() {
    VisitBuilder visit = visit().meeting(people("Ann Lee", "Bo Ek"), null, DAY, "A1: " + WORDS);
    assertThat(pictures(visit.build()).meetings()).isNull();
  }

  @Test
  void theVisitorStandsOnTheLeftHoweverTheMeetingIsTold() {
    VisitBuilder visit =
        visit()
            .event(new Event("Minister Ann Lee of Utopia", null, List.of(), DAY, DAY, Set.of()))
            .meeting(people("Bo Ek", "Ann Lee"), null, DAY, "A1: " + WORDS)
            .meeting(people("Ann Lee", LONG), LONG, null, "A1: " + WORDS);
    Drawing meetings = requireNonNull(pictures(visit.build()).meetings());
    assertThat(meetings.alternative()).contains("Ann Lee met Bo Ek (3 June 2019); " + LONG);
    assertThat(Layout.words(meetings)).containsOnlyOnce("Ann Lee");
    Layout.assertLegible(meetings);
  }

  @Test
  void figuresOfOneCurrencyStandOnOneScaleAndAccountsThatDifferAreARange() {
    FigureChart chart = requireNonNull(sample.figures());
    assertThat(chart.rows())
        .extracting(row -> row.measures() + ": " + row.amount())
        .containsExactly(
            "Cost of the cable: about US$1.2 billion to US$1.5 billion",
            "Trade between the countries: US$640 million");
    assertThat(chart.rows().getFirst().lines())
        .extracting(line -> line.label())
        .containsExactly("account 1", "2.2");
    assertThat(Layout.words(chart.drawing())).contains("0", "US$500 million", "US$1 billion");
    assertThat(String.join(" ", Layout.words(chart.drawing())))
        .contains("about US$1.2 billion to US$1.5 billion")
        .doesNotContain("…");
    Layout.assertLegible(chart.drawing());
  }

  @Test
  void twoFiguresAreNoChart() {
    VisitBuilder visit = visit();
    agreed(visit, "t", List.of(money("2"), money("3")));
    assertThat(pictures(visit.build()).figures()).isNull();
    agreed(visit, "t", List.of(money("4")));
    assertThat(pictures(visit.build()).figures()).isNotNull();
  }

  @Test
  void whatOneScaleCantShowIsLeftOut() {
    VisitBuilder visit = visit();
    agreed(visit, "t", List.of(money("2"), money("3"), money("90"), money("7000000")));
    agreed(visit, "t", List.of(exactly("5", "percent", "share", "5 percent")));
    assertThat(requireNonNull(pictures(visit.build()).figures()).rows())
        .extracting(FigureChart.Row::amount)
        .containsExactly("US$90", "US$3", "US$2");
  }

  @Test
  void countsBelongTogetherOnlyWhereTheyMeasureTheSame() {
    VisitBuilder visit = visit();
    agreed(visit, "t", List.of(exactly("5", "tonnes", "wheat", "5 tonnes")));
    agreed(visit, "t", List.of(exactly("6", "tonnes", "steel", "6 tonnes")));
    agreed(visit, "t", List.of(exactly("7", "tonnes", "coal", "7 tonnes")));
    assertThat(pictures(visit.build()).figures()).isNull();
  }

  @Test
  void signsAreExplainedWhereTheyOccur() {
    VisitBuilder visit = visit();
    agreed(
        visit,
        "t",
        List.of(
            about("2", "USD", LONG, "about $2"),
            bounded(Bound.AT_LEAST, "30", "USD", "at least", "at least $30"),
            bounded(Bound.AT_MOST, "1", "USD", "at most", "up to $1")));
    FigureChart chart = requireNonNull(pictures(visit.build()).figures());
    assertThat(chart.signs()).containsExactly("● exact", "○ about", "→ at least", "← up to");
    Layout.assertLegible(chart.drawing());
  }

  private static Figure money(String amount) {
    return exactly(amount, "USD", "sum " + amount, "$" + amount);
  }

  private static List<Participant> people(String... names) {
    return List.of(names).stream().map(name -> new Participant(name, null)).toList();
  }

  private static VisitBuilder visit() {
    return new VisitBuilder()
        .theme("t", "T")
        .event(new Event(null, null, List.of(), DAY, DAY.plusDays(2), Set.of()))
        .article("Paper", null, null, WORDS);
  }

  private static void agreed(VisitBuilder visit, String theme, List<Figure> figures) {
    visit.outcome(theme, Status.AGREED, 1, null, 1, "One.", figures, "A1: " + WORDS);
  }

  private static void dated(
      VisitBuilder visit, String theme, LocalDate from, LocalDate to, Role role) {
    agreed(visit, theme, List.of());
    Grain grain = from.equals(to) ? Grain.DAY : Grain.YEAR;
    visit.dated(from, to, grain, role, "A1: a bridge");
  }

  private static Pictures pictures(VisitRecord visit) {
    try {
      return new BriefingComposer("1.0", character -> true, Layout.WIDTHS, Spoken.languages())
          .compose(visit)
          .pictures();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
