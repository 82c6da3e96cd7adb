package org.readout.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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
    Edition edition =
        new EditionBuilder()
            .article("one")
            .outcome(Status.AGREED, GRAIN, 0, "one")
            .outcome(Status.PLANNED, RAIL, 90, "one")
            .build();
    Changes changes = EditionComparer.compare(edition, edition);
    assertThat(changes.areNone()).isTrue();
    assertThat(changes.unaltered()).isEqualTo(2);
  }

  @Test
  void idsSayNothing() {
    Edition before =
        new EditionBuilder()
            .article("one")
            .outcome(Status.AGREED, GRAIN, 0, "one")
            .outcome(Status.PLANNED, RAIL, 90, "one")
            .build();
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
    Edition before =
        new EditionBuilder().article("one").outcome(Status.AGREED, GRAIN, 0, "one").build();
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
    Edition before =
        new EditionBuilder()
            .article("one")
            .outcome(
                Status.OFFERED,
                "Twelve engines were offered for the railway",
                List.of(
                    EditionBuilder.figure(12, "engines", "engines"),
                    EditionBuilder.figure(3, "years", "term")),
                0,
                "one")
            .build();
    Edition now =
        new EditionBuilder()
            .article("two")
            .outcome(
                Status.OFFERED,
                "Twenty engines were offered for the railway",
                List.of(EditionBuilder.figure(20, "engines", "engines")),
                0,
                "two")
            .build();
    List<Alteration> found = alterations(EditionComparer.compare(before, now));
    assertThat(found).hasSize(1);
    assertThat(((Figures) found.getFirst()).steps())
        .extracting(step -> step.earlier().isPresent() + ">" + step.later().isPresent())
        .containsExactly("true>true", "true>false");
  }

  @Test
  void anotherIndependentSourceIsNamed() {
    Edition before =
        new EditionBuilder().article("one").outcome(Status.AGREED, GRAIN, 0, "one").build();
    Edition now =
        new EditionBuilder()
            .article("new")
            .article("one")
            .outcome(Status.AGREED, GRAIN, 0, "one", "new")
            .build();
    Backing backing = (Backing) alterations(EditionComparer.compare(before, now)).getFirst();
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
