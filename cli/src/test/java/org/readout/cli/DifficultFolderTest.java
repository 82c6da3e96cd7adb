package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that no newspaper would fill, from the articles to the checked document. */
class DifficultFolderTest {
  private static final Pattern OUTCOME = Pattern.compile("\"id\" ?: ?\"(O[0-9]+)\"");

  private static final String DATELINE =
      "The Harbour Post\nPORT ALDAN, Kestria, June 4, 2019 - Lurania's Foreign Minister Ilse Marant"
          + " met Prime Minister Sofia Devrin in Port Aldan on Tuesday.\n\n";

  private static final List<String> THINGS =
      List.of(
          "harbour cranes",
          "wheat seed",
          "railway sleepers",
          "fishing nets",
          "school books",
          "wind turbines",
          "customs scanners",
          "cattle vaccine",
          "rescue boats",
          "solar panels",
          "water pumps",
          "road salt",
          "survey ships",
          "radar masts",
          "nursing beds",
          "glass fibre",
          "timber frames",
          "weather buoys",
          "mine detectors",
          "telephone cables");

  private static final List<String> DEEDS =
      List.of(
          "Ministers signed an agreement on THING for Bal-PLACE worth $NUMBER million.",
          "Kestria delivered NUMBER tonnes of THING to the town of Cor-PLACE.",
          "Both sides agreed to share NUMBER depots of THING near Dun-PLACE.",
          "Lurania announced a Fer-PLACE fund of $NUMBER million for THING.",
          "Ilse Marant pledged NUMBER more truckloads of THING to hospitals in Gar-PLACE.",
          "Lurania plans to buy NUMBER lots of THING from Hol-PLACE next year.",
          "Sofia Devrin offered to finance NUMBER sheds for THING outside Jar-PLACE.",
          "Lurania asked for NUMBER experts on THING to visit Kel-PLACE.",
          "The delegations discussed a Lor-PLACE tax of NUMBER percent on THING.",
          "Sofia Devrin reaffirmed the Mar-PLACE treaty of 1988 on THING.",
          "Ilse Marant claimed that NUMBER percent of all THING in Nor-PLACE were lost.");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"full, a4, 1000", "two-page, letter, 2", "one-page, a4, 1"})
  void muchOfEverything(String form, String paper, int pages) throws IOException {
    Path dossier = Files.createDirectory(folder.resolve("visit"));
    for (int i = 0; i < THINGS.size(); i++) {
      Files.writeString(dossier.resolve(String.format(Locale.ROOT, "%02d.txt", i)), articleOn(i));
    }
    Files.writeString(dossier.resolve("names.txt"), names());
    Files.writeString(dossier.resolve("dossier.yaml"), settings());
    Path pdf = folder.resolve("briefing.pdf");
    Run run =
        Run.of(
            "generate",
            dossier,
            "-o",
            pdf,
            "--format",
            "pdf,html,md,csv,json",
            "--form",
            form,
            "--paper",
            paper);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("can't be printed: U+").contains("(Hebrew), shown as [Hebrew]");
    mustHold(pdf, pages);
    List<String> outcomes = outcomesOf(folder.resolve("briefing.json"));
    assertThat(outcomes).hasSizeGreaterThan(100);
    for (String twin : List.of("briefing.html", "briefing.md", "briefing.csv")) {
      assertThat(Files.readString(folder.resolve(twin))).contains(outcomes);
    }
  }

  @Test
  void nothingCameOfIt() throws IOException {
    Path dossier = Files.createDirectory(folder.resolve("visit"));
    Files.writeString(dossier.resolve("rain.txt"), "Rain\n\nIt rained all day in the hills.\n");
    Path pdf = folder.resolve("briefing.pdf");
    Run run = Run.of("generate", dossier, "-o", pdf, "--format", "pdf,html,md,csv,json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    mustHold(pdf, 1000);
    assertThat(outcomesOf(folder.resolve("briefing.json"))).isEmpty();
    for (String twin : List.of("briefing.html", "briefing.md")) {
      assertThat(Files.readString(folder.resolve(twin)))
          .contains("No outcome of the visit was found", "No reporting found");
    }
  }

  private static void mustHold(Path pdf, int pages) throws IOException {
    Run check = Run.of("check", pdf);
    assertThat(check.exitCode()).as(check.err()).isZero();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(pages);
    }
  }

  private static List<String> outcomesOf(Path json) throws IOException {
    return OUTCOME
        .matcher(Files.readString(json))
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  private static String articleOn(int subject) {
    StringBuilder article =
        new StringBuilder("The question of " + THINGS.get(subject) + "\n" + DATELINE);
    for (int i = 0; i < DEEDS.size(); i++) {
      article
          .append(
              DEEDS
                  .get(i)
                  .replace("THING", THINGS.get(subject))
                  .replace("-PLACE", syllables(subject))
                  .replace("NUMBER", String.valueOf(10 + 3 * subject + i)))
          .append("\n\n");
    }
    return article.toString();
  }

  private static String syllables(int number) {
    List<String> first = List.of("ad", "en", "iv", "or", "uss");
    List<String> second = List.of("elko", "ista", "onda", "arra");
    return first.get(number % 5) + second.get(number % 4);
  }

  /**
   * Right to left, emoji, accents in two parts, a ligature, a soft hyphen, a word of 300 letters.
   */
  private static String names() {
    return "Names and signs\n"
        + DATELINE
        + "Ilse Marant said \u201cwe agreed with \u05d9\u05d5\u05e1\u05e3 \u05db\u05d4\u05df on 40"
        + " ferries \ud83d\ude00 \ud83d\udc69\u200d\ud83d\ude80\u201d.\n\n"
        + "Lurania pledged 12 boats to \u0645\u062d\u0645\u062f \u0639\u0644\u064a.\n\n"
        + "Lurania agreed to pay $5 million for Zoe\u0308 Ha\u0301jkova\u0301's \ufb01shing"
        + " soft\u00adware.\n\nThe ministers signed a treaty on "
        + "Donaudampfschifffahrt".repeat(15).substring(0, 300)
        + " on Tuesday.\n\n=HYPERLINK(\"x\") is what Lurania agreed to sell with 30 nets.\n";
  }

  private static String settings() {
    return "title: \""
        + "Conversations of some length ".repeat(35).substring(0, 1000)
        + """
        "
        marking: TLP:AMBER+STRICT Foreign service only
        notes:
          objectives: |
            What is wanted:
            - customs
              - data
                - of ports
              - people
            1. First the ports.
               * even the lighthouses
          lines-to-take:
            - |
              - one
                1. below one
              - two
            - Words at the end.
        """;
  }
}
