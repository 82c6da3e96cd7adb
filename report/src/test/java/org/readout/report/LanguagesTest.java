package org.readout.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.words.MessageFile;
import org.readout.report.words.Words;

/** A briefing in other languages than its articles. */
class LanguagesTest {
  private static final Path MESSAGES =
      Path.of("../templates/src/main/resources/org/readout/templates/policy/messages");

  private final Publication publication;

  LanguagesTest() throws IOException {
    publication = new Publication("1.0");
  }

  @Test
  void frenchHasNoEnglishOfOurOwn() throws IOException {
    String page = page("fr");
    assertThat(page).contains("<html lang=\"fr\">").contains("<span lang=\"en\">");
    assertThat(publication.shortcomings(in("fr"), Twin.PDF)).isEmpty();
    Map<String, String> english =
        MessageFile.read("en", Files.readString(MESSAGES.resolve("en.properties"))).messages();
    for (String words : english.values()) {
      if (words.length() > 18 && words.indexOf('{') < 0) {
        assertThat(page).doesNotContain(words);
      }
    }
  }

  @Test
  void frenchWritesDatesNumbersAndPluralsItsOwnWay() {
    Words french = Spoken.in("fr");
    assertThat(french.day(LocalDate.of(2021, 5, 1))).isEqualTo("1er mai 2021");
    assertThat(french.number(new BigDecimal("1234567.5"))).isEqualTo("1\u00a0234\u00a0567,5");
    assertThat(french.say("figure.million", new BigDecimal("1.5"))).isEqualTo("1,5\u00a0million");
    assertThat(french.say("outcome.independent", 0)).isEqualTo("0 source indépendante");
  }

  @Test
  void cyrillicIsSetAndWhatIsNotTranslatedIsSaid() throws IOException {
    assertThat(publication.shortcomings(in("ru"), Twin.PDF))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("printed in English: account."));
    assertThat(publication.xhtml(in("ru"), PdfSettings.USUAL))
        .contains("lang=\"ru\"")
        .contains("Обзор итогов");
    assertThat(page("ru")).contains("<p><span lang=\"en\">The briefing rests on");
    assertThat(Spoken.in("ru").dates().period(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30)))
        .isEqualTo("апрель 2021 г.");
  }

  @Test
  void urduIsSetFromRightToLeft() throws IOException {
    assertThat(page("ur")).contains("<html lang=\"ur\" dir=\"rtl\">").contains("دورہ");
    assertThat(publication.xhtml(in("ur"), PdfSettings.USUAL))
        .contains("dir=\"rtl\"")
        .contains("<bdi>Port Aldan")
        .contains("نتائج ایک نظر میں");
    assertThat(publication.shortcomings(in("ur"), Twin.PDF))
        .singleElement()
        .satisfies(
            found -> assertThat(found.message()).contains("messages are printed in English"));
  }

  @Test
  void urduAndRussianHaveTheirOwnDatesNumbersAndPlurals() {
    Words urdu = Spoken.in("ur");
    assertThat(urdu.day(LocalDate.of(2021, 5, 1))).isEqualTo("1 مئی 2021");
    assertThat(urdu.dates().range(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 3)))
        .isEqualTo("1–3 مئی 2021");
    assertThat(urdu.number(new BigDecimal("-1234.5"))).isEqualTo("\u2068−1,234.5\u2069");
    assertThat(urdu.say("title.articles", 1, 1)).startsWith("1 مضمون،");
    assertThat(urdu.say("title.articles", 3, 2)).startsWith("3 مضامین،");
    Words russian = Spoken.in("ru");
    assertThat(russian.day(LocalDate.of(2021, 5, 1))).isEqualTo("1 мая 2021 г.");
    assertThat(russian.number(new BigDecimal("1234567.5"))).isEqualTo("1\u00a0234\u00a0567,5");
    assertThat(russian.say("unit.years", "21", 21, "plain")).isEqualTo("21 год");
    assertThat(russian.say("unit.years", "3", 3, "plain")).isEqualTo("3 года");
    assertThat(russian.say("unit.years", "11", 11, "plain")).isEqualTo("11 лет");
    assertThat(russian.say("title.articles", 22, 1)).startsWith("22 статьи,");
  }

  @Test
  void valuesAreIsolatedWhereTheLineRunsTheOtherWay() {
    assertThat(Spoken.in("ur").say("heading.annex", "A")).contains("\u2068A\u2069");
    assertThat(Spoken.in("fr").say("heading.annex", "A")).isEqualTo("Annexe A");
  }

  @Test
  void aLanguageNobodySpeaksIsEnglishAndSaidSo() throws IOException {
    assertThat(page("eo")).contains("<html lang=\"en\">");
    assertThat(publication.shortcomings(in("eo"), Twin.HTML))
        .singleElement()
        .satisfies(found ->
            assertThat(found.message())
                .isEqualTo("no message file speaks eo; the briefing is in English"));
    assertThat(publication.shortcomings(in("not a tag"), Twin.HTML))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("is no language tag"));
  }

  @Test
  void aRegionSpeaksItsLanguage() throws IOException {
    assertThat(page("fr-CA")).contains("<html lang=\"fr-CA\">").contains("L’essentiel");
  }

  @Test
  void aScriptThatCannotBeSetIsNamedInTheReadersLanguageAndSaid() throws IOException {
    Map<String, String> shown =
        Map.of(
            "en",
            "[Devanagari] – [Han]",
            "fr",
            "[dévanagari] – [sinogrammes]",
            "ru",
            "[деванагари] – [китайские иероглифы]",
            "ur",
            "[دیوناگری] – [چینی حروف]");
    for (Map.Entry<String, String> language : shown.entrySet()) {
      VisitRecord visit = titled(in(language.getKey()), "यात्रा – 访问");
      assertThat(publication.xhtml(visit, PdfSettings.USUAL)).contains(language.getValue());
      assertThat(publication.missingGlyphs(visit, PdfSettings.USUAL))
          .extracting(Diagnostic::message)
          .satisfiesExactly(
              devanagari ->
                  assertThat(devanagari)
                      .contains("can't be printed: U+092F", "(Devanagari), shown as [")
                      .contains(language.getValue().replaceFirst(" – .*", "")),
              han -> assertThat(han).contains("U+8BBF", "(Han), shown as ["));
      publication.publish(visit, Twin.PDF, PdfSettings.USUAL);
    }
  }

  @Test
  void joinersStayBesideLettersThatTheyJoinOrPart() throws IOException {
    String title = "می\u200Cخواهم ه\u200D A\u200Cb";
    VisitRecord visit = titled(in("ur"), title);
    assertThat(publication.missingGlyphs(visit, PdfSettings.USUAL)).isEmpty();
    assertThat(publication.xhtml(visit, PdfSettings.USUAL)).contains("می\u200Cخواهم ه\u200D Ab");
    publication.publish(visit, Twin.PDF, PdfSettings.USUAL);
  }

  private static VisitRecord titled(VisitRecord visit, String title) {
    List<Theme> themes = new ArrayList<>(visit.themes());
    Theme first = themes.getFirst();
    themes.set(0, new Theme(first.id(), title, first.description(), first.terms()));
    return visit.withThemes(themes);
  }

  private static VisitRecord in(String tag) {
    return SampleVisit.record().inLanguage(tag);
  }

  private String page(String tag) throws IOException {
    return new String(publication.publish(in(tag), Twin.HTML, PdfSettings.USUAL), UTF_8);
  }
}
