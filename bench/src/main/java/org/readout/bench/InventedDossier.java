package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes dossiers of any size about one invented visit, the same for the same seed: articles of some
 * 500 words from templates with varied names, figures and themes; every fifth is another one again
 * with small edits.
 */
final class InventedDossier {
  private static final int SENTENCES = 26;
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 5, 14);

  private static final List<String> SPEAKERS =
      List.of(
          "Foreign Minister Ingrid Solberg",
          "Kenyan Foreign Minister Peter Otieno",
          "Energy Secretary Grace Wanjiru",
          "Solberg",
          "Otieno",
          "a spokesman for the ministry",
          "Trade Minister Henrik Dahl",
          "the Norwegian embassy");
  private static final List<String> DEEDS =
      List.of(
          "said Norway would lend Kenya %d million euros for %s",
          "announced that %d engineers would be trained for %s",
          "said the two sides had signed an agreement on %s worth %d million euros",
          "said talks on %s would go on for %d more weeks",
          "told reporters that %d companies had asked to take part in %s",
          "promised to deliver %d pumps for %s before the end of the year",
          "asked the partners to pay for %d tonnes of equipment for %s",
          "said %s had created %d jobs since last year");
  private static final List<String> KINDS =
      List.of("wind", "fish", "road", "rail", "school", "clinic", "harbour", "water", "tea", "dairy");
  private static final List<String> WORKS =
      List.of("farm", "market", "works", "project", "programme", "plant", "centre", "fund", "line");
  private static final List<String> TOWNS =
      List.of(
          "Kisumu", "Mombasa", "Nakuru", "Eldoret", "Malindi", "Lamu", "Garissa", "Nyeri", "Thika");
  private static final List<String> FILLERS =
      List.of(
          "“We want the %s to open before the rains come back,” %s said after the meeting in Nairobi.",
          "The %s has been discussed for years, and %s did not hide that it is late.",
          "Nobody in the room doubted that the %s matters, according to %s.",
          "On Tuesday the delegation saw the %s, where %s shook hands with the builders.");

  private static final List<String> SCENES =
      List.of(
          "The road from the airport to %s was closed for most of the morning.",
          "Rain fell on %s for the third day, and the stalls near the station opened late.",
          "Reporters waited behind a rope until somebody came out, and some of them had come from %s.",
          "A choir from %s sang in front of the hotel while the cars drove up one after another.",
          "Hotels were full as far as %s, and the newspapers there printed maps of the route.",
          "The weekly %s paper gave the guests its first three pages and a picture of the flags.");

  private final SplittableRandom random;
  private final boolean isSmall;

  InventedDossier(long seed) {
    this(seed, false);
  }

  private InventedDossier(long seed, boolean isSmall) {
    this.random = new SplittableRandom(seed);
    this.isSmall = isSmall;
  }

  /** Of articles of some 200 words, of which a quarter tells what came of the visit. */
  static InventedDossier small(long seed) {
    return new InventedDossier(seed, true);
  }

  /** Writes {@code count} articles and a {@code dossier.yaml}. */
  void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    List<String> bodies = new ArrayList<>();
    StringBuilder sources = new StringBuilder("sources:\n");
    for (int i = 0; i < count; i++) {
      boolean copy = i % 5 == 4;
      String body = copy ? edited(bodies.get(random.nextInt(bodies.size()))) : body();
      bodies.add(body);
      String file = String.format(Locale.ROOT, "%05d.txt", i + 1);
      Files.writeString(folder.resolve(file), body);
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(3));
      sources.append("  - file: ").append(file).append("\n    outlet: Courier ");
      sources.append(i % 40).append("\n    published: ").append(day).append('\n');
    }
    Files.writeString(folder.resolve("dossier.yaml"), sources);
  }

  private String body() {
    StringBuilder body =
        new StringBuilder("Foreign Minister Ingrid Solberg of Norway visited Nairobi on Tuesday.");
    for (int i = 0; i < (isSmall ? SENTENCES / 2 : SENTENCES); i++) {
      body.append(i % 4 == 0 ? "\n\n" : " ").append(isSmall ? smallSentence(i) : sentence(i));
    }
    return body.append('\n').toString();
  }

  private String sentence(int number) {
    return number % 3 == 2 ? filler() : deed();
  }

  private String smallSentence(int number) {
    if (number == 7) {
      return filler();
    }
    return number % 5 == 0 ? deed() : String.format(Locale.ROOT, pick(SCENES), pick(TOWNS));
  }

  private String deed() {
    String deed = pick(DEEDS);
    int amount = 2 + random.nextInt(900);
    String told =
        deed.indexOf("%d") < deed.indexOf("%s")
            ? String.format(Locale.ROOT, deed, amount, work())
            : String.format(Locale.ROOT, deed, work(), amount);
    String speaker = pick(SPEAKERS);
    return Character.toUpperCase(speaker.charAt(0)) + speaker.substring(1) + " " + told + ".";
  }

  private String filler() {
    return String.format(
        Locale.ROOT, pick(FILLERS), pick(KINDS) + " " + pick(WORKS), pick(SPEAKERS));
  }

  private String work() {
    return "the " + pick(KINDS) + " " + pick(WORKS) + " in " + pick(TOWNS);
  }

  /** The same article with a word changed here and there. */
  private String edited(String body) {
    return "By our correspondent\n\n"
        + body.replace(" on Tuesday", random.nextBoolean() ? " this week" : " on Tuesday")
            .replace(" said ", random.nextBoolean() ? " said " : " told journalists ");
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
