package org.readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Alteration;
import org.readout.model.outcome.Alteration.Backing;
import org.readout.model.outcome.Alteration.Figures;
import org.readout.model.outcome.Alteration.Firmness;
import org.readout.model.outcome.Change;
import org.readout.model.outcome.Change.Appeared;
import org.readout.model.outcome.Change.Kept;
import org.readout.model.outcome.Change.Merged;
import org.readout.model.outcome.Change.Split;
import org.readout.model.outcome.Change.Vanished;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Status;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Relevance;

class EditionComparerTest {
  private static final String GRAIN = "The two sides agreed on the sale of wheat across the lake";
  private static final String RAIL = "A railway to the northern mines will be surveyed in spring";
  private static final String FISH = "Quotas for herring were discussed by the ministers";

  @Test
  void anEditionIsAsItWas() {
    Edition edition = grainAndRail();
    Changes changes = EditionComparer.compare(edition, edition);
    assertThat(changes.areNone()).isTrue();
    assertThat(changes.unaltered()).isEqualTo(2);
  }

  @Test
  void idsSayNothing() {
    Edition before = grainAndRail();
    Edition now =
        new EditionBuilder()
            .article("zero")
            .article("one")
            .outcome(Status.UNDER_DISCUSSION, FISH, 0, "zero")
            .outcome(Status.PLANNED, RAIL, 90, "one")
            .outcome(Status.AGREED, GRAIN, 0, "one")
            .build();
    Changes changes = EditionComparer.compare(before, now);
    assertThat(names(changes)).containsExactly("new O1", "O2=O2", "O1=O3");
    assertThat(changes.of(Appeared.class).getFirst().origin())
        .isEqualTo(Appeared.Origin.NEW_ARTICLE);
  }

  @Test
  void theSameWordsInAnotherFileAreTheSameOutcome() {
    Edition before = grain("one");
    Edition now =
        new EditionBuilder()
            .article("copy")
            .outcome(Status.SIGNED, GRAIN.replace("agreed", "signed"), 30, "copy")
            .build();
    Changes changes = EditionComparer.compare(before, now);
    assertThat(names(changes)).containsExactly("O1=O1");
    assertThat(alterations(changes)).containsExactly(new Firmness(Status.AGREED, Status.SIGNED));
    assertThat(changes.altered(Firmness.class, Firmness::isFirmer)).hasSize(1);
  }

  @Test
  void aFigureThatTakesThePlaceOfAnotherIsOneStep() {
    List<Alteration> found =
        alterations(
            offer("one", "Twelve", figure("12", "engines"), figure("3", "years")),
            offer("two", "Twenty", figure("20", "engines")));
    assertThat(found).hasSize(1);
    assertThat(((Figures) found.getFirst()).steps())
        .extracting(step -> step.earlier().isPresent() + ">" + step.later().isPresent())
        .containsExactly("true>true", "true>false");
  }

  @ParameterizedTest
  @CsvSource({
    "10, MW, 0.01, GW",
    "1500000000, USD, 1.5E+9, USD",
    "1100, km, 680, mi",
    "250, hectares, 2.5, km2",
    "2, TWh, 2000, GWh",
  })
  void theSameFigureInAnotherUnitOrWritingIsNoOther(
      String value, String unit, String other, String otherUnit) {
    assertThat(
            alterations(
                offer("one", "So many", figure(value, unit)),
                offer("one", "So many", figure(other, otherUnit))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, MW, 0.02, GW",
    "1500000000, USD, 1600000000, USD",
    "1500000000, USD, 1500000000, EUR",
    "1100, km, 800, mi",
    "1100, km, 1101, km",
  })
  void anotherFigureIsTold(String value, String unit, String other, String otherUnit) {
    assertThat(
            alterations(
                offer("one", "So many", figure(value, unit)),
                offer("one", "So many", figure(other, otherUnit))))
        .singleElement()
        .isInstanceOf(Figures.class);
  }

  @Test
  void anotherIndependentSourceIsNamed() {
    Edition before = grain("one");
    Edition now =
        new EditionBuilder()
            .article("new")
            .article("one")
            .outcome(Status.AGREED, GRAIN, 0, "one", "new")
            .build();
    Backing backing = (Backing) alterations(before, now).getFirst();
    assertThat(backing.isStronger()).isTrue();
    assertThat(backing.added()).containsExactly(new ArticleId(1));
  }

  @Test
  void whatIsGoneSaysWhatBecameOfItsArticles() {
    EditionBuilder before =
        new EditionBuilder()
            .article("a")
            .article("b")
            .article("c")
            .outcome(Status.AGREED, GRAIN, 0, "a")
            .outcome(Status.PLANNED, RAIL, 0, "b")
            .outcome(Status.PLANNED, FISH, 0, "c");
    EditionBuilder now = new EditionBuilder().article("b", Relevance.OTHER_EVENT).article("c");
    Changes changes = EditionComparer.compare(before.build(), now.build());
    assertThat(changes.of(Vanished.class))
        .extracting(Vanished::reason)
        .containsExactly(
            Vanished.Reason.ARTICLE_GONE,
            Vanished.Reason.ARTICLE_SET_ASIDE,
            Vanished.Reason.NOT_TOLD);
    Changes back = EditionComparer.compare(now.build(), before.build());
    assertThat(back.of(Appeared.class))
        .extracting(Appeared::origin)
        .containsExactly(
            Appeared.Origin.NEW_ARTICLE,
            Appeared.Origin.ADMITTED_ARTICLE,
            Appeared.Origin.KNOWN_ARTICLE);
  }

  @Test
  void whatIsToldWithinAnotherOutcomeIsNotGone() {
    Edition apart =
        new EditionBuilder()
            .article("one")
            .article("two")
            .outcome(Status.AGREED, GRAIN, 0, "one")
            .outcome(Status.AGREED, GRAIN + " this week", 0, "two")
            .build();
    Edition joined =
        new EditionBuilder()
            .article("one")
            .article("two")
            .outcome(Status.AGREED, GRAIN, 0, "one", "two")
            .build();
    assertThat(EditionComparer.compare(apart, joined).of(Merged.class)).hasSize(1);
    assertThat(EditionComparer.compare(joined, apart).of(Split.class)).hasSize(1);
  }

  @Test
  void manyOutcomesAreComparedInGoodTime() {
    EditionBuilder before = new EditionBuilder().article("one");
    EditionBuilder now = new EditionBuilder().article("one");
    for (int i = 0; i < 3000; i++) {
      before.outcome(Status.AGREED, "The parties agreed on item " + i, 100 * i, "one");
      now.outcome(Status.SIGNED, "The parties signed on item " + i, 100 * i, "one");
    }
    Changes changes =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> EditionComparer.compare(before.build(), now.build()));
    assertThat(changes.of(Kept.class)).hasSize(3000);
  }

  private static Edition grain(String article) {
    return new EditionBuilder().article(article).outcome(Status.AGREED, GRAIN, 0, article).build();
  }

  private static Edition grainAndRail() {
    return new EditionBuilder()
        .article("one")
        .outcome(Status.AGREED, GRAIN, 0, "one")
        .outcome(Status.PLANNED, RAIL, 90, "one")
        .build();
  }

  private static Edition offer(String article, String many, Figure... figures) {
    return new EditionBuilder()
        .article(article)
        .outcome(
            Status.OFFERED,
            many + " engines were offered for the railway",
            List.of(figures),
            0,
            article)
        .build();
  }

  private static Figure figure(String value, String unit) {
    return EditionBuilder.figure(new BigDecimal(value), unit, unit.equals("years") ? "term" : "it");
  }

  private static List<Alteration> alterations(Edition before, Edition now) {
    return alterations(EditionComparer.compare(before, now));
  }

  private static List<Alteration> alterations(Changes changes) {
    return changes.of(Kept.class).getFirst().alterations();
  }

  private static List<String> names(Changes changes) {
    return changes.all().stream().map(EditionComparerTest::name).toList();
  }

  private static String name(Change change) {
    return switch (change) {
      case Appeared it -> "new " + it.now().id();
      case Vanished it -> "gone " + it.before().id();
      case Kept it -> it.before().id() + "=" + it.now().id();
      case Merged it -> it.before().id() + " in " + it.now().id();
      case Split it -> it.now().id() + " from " + it.before().id();
    };
  }
}
