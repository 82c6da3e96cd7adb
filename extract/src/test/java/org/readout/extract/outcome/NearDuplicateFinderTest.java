package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.CleanText;
import org.readout.model.source.OffsetMap;
import org.readout.model.source.Provenance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

class NearDuplicateFinderTest {
  private static final String HARBOUR =
      "The two ports will share one pilot service from May, the harbour masters said on Monday."
          + " Forty ships a week call at each of them, and half of the crews speak neither language."
          + " A test in March went well: no ship waited longer than an hour for its pilot.";
  private static final String RAIL =
      "Trains between the capitals will run twice a day once the gauge is changed at the border."
          + " The ministers opened a workshop for it and asked the bank for a loan over ten years."
          + " Passengers will pay in either currency, the railway announced after the ceremony.";
  private static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);

  @Test
  void aReprintRepeatsTheEarlierText() {
    NearDuplicates found =
        find(
            article(1, RAIL, null),
            article(2, HARBOUR, MONDAY.plusDays(1)),
            article(3, "Reprinted. " + HARBOUR, MONDAY.plusDays(2)));
    assertThat(found.original(new ArticleId(3))).contains(new ArticleId(2));
    assertThat(found.original(new ArticleId(2))).isEmpty();
    assertThat(found.original(new ArticleId(1))).isEmpty();
    assertThat(found.family(new ArticleId(3))).isEqualTo(new ArticleId(2));
  }

  @Test
  void quotationMarksCaseAndHardSpacesHideNoCopy() {
    String other = HARBOUR.replace(' ', '\u00a0').replace("Forty", "FORTY");
    assertThat(find(article(1, HARBOUR, null), article(2, other, null)).original(new ArticleId(2)))
        .contains(new ArticleId(1));
  }

  @Test
  void theFullerTextLeadsAnUndatedFamily() {
    NearDuplicates found = find(article(1, HARBOUR, null), article(2, HARBOUR + " " + RAIL, null));
    assertThat(found.original(new ArticleId(1))).contains(new ArticleId(2));
  }

  @Test
  void copiesOfCopiesAreOneFamily() {
    String half = HARBOUR.substring(0, 170);
    NearDuplicates found =
        find(
            article(1, half, MONDAY),
            article(2, HARBOUR, MONDAY),
            article(3, HARBOUR.substring(90), MONDAY));
    assertThat(found.family(new ArticleId(1))).isEqualTo(new ArticleId(2));
    assertThat(found.family(new ArticleId(3))).isEqualTo(new ArticleId(2));
  }

  @Test
  void aFollowUpOfAnotherDayWithOldBackgroundIsNoCopy() {
    String background = HARBOUR.substring(HARBOUR.indexOf("A test in March"));
    NearDuplicates found =
        find(article(1, HARBOUR, MONDAY), article(2, RAIL + " " + background, MONDAY.plusDays(3)));
    assertThat(found.original(new ArticleId(2))).isEmpty();
  }

  @Test
  void lineEndsAndSmallEditsHideNoCopy() {
    String edited =
        HARBOUR
            .replace(", ", ",\r\n")
            .replace("Monday", "Tuesday")
            .replace("half of the crews", "half the crews");
    assertThat(find(article(1, HARBOUR, null), article(2, edited, null)).family(new ArticleId(2)))
        .isEqualTo(new ArticleId(1));
  }

  @Test
  void theSameSentencesInAnotherOrderAreACopy() {
    String turned = HARBOUR.substring(90) + " " + HARBOUR.substring(0, 89);
    assertThat(find(article(1, HARBOUR, null), article(2, turned, null)).family(new ArticleId(2)))
        .isEqualTo(new ArticleId(1));
  }

  @Test
  void anOpinionRepeatsTheReportAndNotTheOtherWayRound() {
    NearDuplicates found =
        find(
            article(1, HARBOUR + " " + RAIL.substring(0, 90), null, ArticleKind.OPINION),
            article(2, HARBOUR, null));
    assertThat(found.original(new ArticleId(1))).contains(new ArticleId(2));
  }

  @Test
  void manyCopiesAreOneFamilyAndCostLittle() {
    CleanText[] copies = new CleanText[400];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = article(i + 1, "Copy " + i + ". " + HARBOUR, MONDAY);
    }
    NearDuplicates found = find(copies);
    assertThat(List.of(copies))
        .extracting(copy -> found.family(copy.article().id()))
        .containsOnly(new ArticleId(1));
  }

  private static NearDuplicates find(CleanText... articles) {
    return new NearDuplicateFinder().find(List.of(articles));
  }

  private static CleanText article(int number, String text, @Nullable LocalDate published) {
    return article(number, text, published, ArticleKind.REPORT);
  }

  private static CleanText article(
      int number, String text, @Nullable LocalDate published, ArticleKind kind) {
    Span all = new Span(0, text.length());
    Provenance provenance = new Provenance(null, null, null, published, null, null);
    SourceText source = new SourceText(number + ".txt", text, "");
    Article article =
        new Article(
            new ArticleId(number), source, all, provenance.filledFrom(Provenance.ofKind(kind)));
    return new CleanText(
        article, text, List.of(all), OffsetMap.shiftedBy(0, text.length()), List.of());
  }
}
