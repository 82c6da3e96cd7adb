package org.readout.report.standards;

import static org.readout.report.VisitBuilder.about;
import static org.readout.report.VisitBuilder.exactly;
import static org.readout.report.VisitBuilder.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting.Participant;
import org.readout.model.outcome.OutcomeDate.Role;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.VisitBuilder;

/** Visits that no newspaper would print, each difficult in its own way. */
public final class TortureVisits {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 4);
  private static final List<Status> STATUSES = List.of(Status.values());
  private static final Attribution MARANT = said("Ilse Marant", "Foreign Minister of Lurania");

  private TortureVisits() {}

  public static Map<String, VisitRecord> all() {
    Map<String, VisitRecord> visits = new LinkedHashMap<>();
    visits.put("nothing at all", new VisitBuilder().build());
    visits.put("no outcome", noOutcome());
    visits.put("one sentence cited 500 times", oneSentence(500));
    visits.put("200 outcomes", crowd(200, 60, 40));
    visits.put("words without end", wordsWithoutEnd());
    visits.put("many scripts", manyScripts());
    visits.put("notes in lists", notesInLists());
    return visits;
  }

  private static VisitRecord noOutcome() {
    return new VisitBuilder()
        .theme("trade", "Trade")
        .theme("energy", "Energy")
        .article("The Harbour Post", null, null, "Nobody said anything. It rained.")
        .article(null, "Rain", DAY, "It rained on.")
        .build();
  }

  static VisitRecord oneSentence(int times) {
    String sentence = "The two sides agreed on all of it.";
    VisitBuilder visit = new VisitBuilder().theme("one", "One");
    visit.article("The Harbour Post", "All of it", DAY, "It was late. " + sentence + " They left.");
    for (int i = 0; i < times; i++) {
      String statement = "They agreed on point " + i + " of the list.";
      visit.outcome("one", Status.AGREED, i, MARANT, 1, statement, List.of(), "A1: " + sentence);
    }
    return visit.build();
  }

  /** Every status, many articles, people who met one another on many days. */
  static VisitRecord crowd(int outcomes, int articles, int meetings) {
    VisitBuilder visit = new VisitBuilder();
    IntStream.range(0, 8).forEach(i -> visit.theme("t" + i, "Theme number " + i));
    for (int i = 1; i <= articles; i++) {
      visit.article("Courier " + i, "Issue " + i, DAY.plusDays(i % 9), articleText(i, outcomes));
    }
    for (int i = 0; i < outcomes; i++) {
      crowdedOutcome(visit, i, articles);
    }
    for (int i = 0; i < meetings; i++) {
      meeting(visit, i, articles);
    }
    return visit
        .comparison(
            "grain",
            Verdict.DIFFER,
            "The articles give different figures for one thing.",
            visit.reading(exactly("2", "t", "grain", "2 tonnes", "A1"), "A1: Preamble of issue 1."),
            visit.reading(exactly("3", "t", "grain", "3 tonnes", "A2"), "A2: Preamble of issue 2."))
        .quote("t0", MARANT, "Preamble of issue 1.", "A1: Preamble of issue 1.")
        .build();
  }

  private static String articleText(int article, int outcomes) {
    StringBuilder text = new StringBuilder("Preamble of issue " + article + ".");
    for (int i = 0; i < outcomes; i++) {
      text.append(i % 3 == 0 ? "\n\n" : " ").append(sentence(i));
    }
    return text.toString();
  }

  private static String sentence(int number) {
    return "Both sides settled question " + number + " and " + (number + 3) + " tonnes of grain.";
  }

  private static void crowdedOutcome(VisitBuilder visit, int number, int articles) {
    String words = sentence(number);
    String first = "A" + (1 + number % articles) + ": " + words;
    String second = "A" + (1 + (number + 1) % articles) + ": " + words;
    visit.outcome(
        "t" + number % 8,
        STATUSES.get(number % STATUSES.size()),
        number % 17,
        number % 5 == 0 ? said("an official", null) : MARANT,
        1 + number % 3,
        "Question " + number + " was settled, with grain for the winter of the year after.",
        List.of(about(String.valueOf(number + 3), "t", "grain", number + 3 + " tonnes", "A1")),
        first,
        second);
    if (number % 4 == 0) {
      LocalDate day = DAY.plusDays(number);
      visit.dated(day, day, Grain.DAY, Role.AHEAD, first);
    }
  }

  private static void meeting(VisitBuilder visit, int number, int articles) {
    int article = 1 + number % articles;
    List<Participant> who =
        List.of(
            new Participant("Person " + number % 7, "Minister for matter " + number % 7),
            new Participant("Guest " + number % 11, null));
    visit.meeting(
        who, "Hall " + number, DAY.plusDays(number % 5), "A" + article + ": Preamble of issue");
  }

  private static VisitRecord wordsWithoutEnd() {
    String word = "Donaudampfschifffahrt".repeat(15).substring(0, 300);
    String url = "https://example.org/" + "a-path/of/words_".repeat(40) + "?q=%20&r=" + word;
    String title = "Conversations of some length ".repeat(35).substring(0, 1000);
    String file = "folder/" + "file-name.".repeat(25) + ".txt";
    VisitBuilder visit =
        new VisitBuilder()
            .settings(VisitBuilder.settings(title, "TLP:AMBER+STRICT " + word, url, word))
            .event(new Event(word, url, List.of(word, url), DAY, DAY, Set.of("host")))
            .theme("one", word)
            .article(word, url, DAY, "First " + word + ". Then " + url + ".\n\n" + word);
    return visit
        .outcome(
            "one",
            Status.SIGNED,
            1,
            said(word, url),
            1,
            word + " " + url,
            List.of(exactly("2", word, word, "2 " + word, "A1")),
            "A1: First " + word + ".",
            "A1: Then " + url)
        .quote("one", said(word, word), word, "A1: First " + word)
        .comparison(
            word,
            Verdict.DIFFER,
            url,
            visit.reading(exactly("2", word, word, word, "A1"), "A1: First " + word))
        .meeting(List.of(new Participant(word, url)), word, DAY, "A1: First " + word)
        .setAside("A1", "01.txt", url, word)
        .setAside(null, file, word, url)
        .diagnostic(Diagnostic.warning(file, word, url))
        .build();
  }

  /** Names from right to left, emoji, accents in two parts, and scripts that the fonts lack. */
  private static VisitRecord manyScripts() {
    List<String> names =
        List.of(
            "\u0645\u062d\u0645\u062f \u0639\u0644\u064a",
            "\u05d9\u05d5\u05e1\u05e3 \u05db\u05d4\u05df",
            "\u5317\u4eac \u4e60\u6c34",
            "\u0924\u093e\u0930\u093e \u0930\u093e\u0935",
            "Zoe\u0308 Ha\u0301jkova\u0301",
            "\u0391\u03bd\u03bd\u03b1 \u041a\u0438\u0457\u0432",
            "\ud83d\ude00\ud83d\udc69\u200d\ud83d\ude80 \ud83c\uddeb\ud83c\uddf7",
            "first\u2028second\u00adthird\u200bfourth\ufeff \ufb01fth");
    List<String> sentences = new ArrayList<>();
    names.forEach(name -> sentences.add("It was " + name + " who signed (" + name + ")."));
    VisitBuilder visit =
        new VisitBuilder()
            .settings(VisitBuilder.settings(names.get(0), names.get(1), names.get(2), names.get(6)))
            .event(new Event(names.get(0), names.get(4), names, DAY, DAY, Set.of()))
            .theme("one", names.get(5))
            .article(names.get(1), names.get(0), DAY, String.join("\n\n", sentences));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      visit
          .outcome(
              "one",
              STATUSES.get(i),
              i,
              said(name, name),
              1,
              sentences.get(i),
              List.of(exactly("7", name, name, "7 " + name, "A1")),
              "A1: " + sentences.get(i))
          .quote("one", said(name, null), sentences.get(i), "A1: " + sentences.get(i))
          .meeting(List.of(new Participant(name, name)), name, DAY, "A1: " + sentences.get(i));
    }
    return visit.build();
  }

  private static VisitRecord notesInLists() {
    String objectives =
        """
        What is wanted:
        - customs
          - data, by the end of the year
            - of ports
          - people
        - the cable

        1. First the ports.
        2. Then the rest.
           * even the lighthouses
        -not a list
        """;
    String lines = "- one\n\n- two\n      - far in\n - back\n\nWords at the end.\n- three";
    return new VisitBuilder()
        .settings(VisitBuilder.settings(null, null, objectives, lines))
        .theme("one", "One")
        .article("The Harbour Post", "Ports", DAY, "The ports are closed.")
        .outcome(
            "one", Status.DELIVERED, 1, null, 1, "Closed.", List.of(), "A1: The ports are closed.")
        .build();
  }
}
