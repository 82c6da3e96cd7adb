package org.readout.report;

import static org.readout.model.outcome.Status.AGREED;
import static org.readout.model.outcome.Status.ANNOUNCED;
import static org.readout.model.outcome.Status.CLAIMED;
import static org.readout.model.outcome.Status.DELIVERED;
import static org.readout.model.outcome.Status.OFFERED;
import static org.readout.model.outcome.Status.PLANNED;
import static org.readout.model.outcome.Status.PLEDGED;
import static org.readout.model.outcome.Status.REAFFIRMED;
import static org.readout.model.outcome.Status.REQUESTED;
import static org.readout.model.outcome.Status.SIGNED;
import static org.readout.model.outcome.Status.UNDER_DISCUSSION;
import static org.readout.report.VisitBuilder.about;
import static org.readout.report.VisitBuilder.bounded;
import static org.readout.report.VisitBuilder.exactly;
import static org.readout.report.VisitBuilder.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison.Verdict;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting.Participant;
import org.readout.model.outcome.OutcomeDate.Role;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Relevance;

/** An invented visit between invented countries, told by invented papers. */
public final class SampleVisit {
  private static final Attribution MARANT = said("Ilse Marant", "Foreign Minister of Lurania");
  private static final Attribution OKONO = said("Daniel Okono", "Foreign Minister of Kestria");
  private static final Attribution DEVRIN = said("Prime Minister Sofia Devrin", "Prime Minister");
  private static final Attribution OFFICIAL = said("a senior energy official", null);

  private static final String HARBOUR_POST =
      """
      Foreign Minister Ilse Marant of Lurania arrived in Port Aldan on Monday for a two-day visit, the first by a Luranian foreign minister in eleven years. She was met at the airport by her host, Foreign Minister Daniel Okono of Kestria.

      The two ministers signed an agreement on customs data after three hours of talks. Trade between the countries reached $640 million last year, up 18 percent, Marant told reporters. "We are neighbours by sea, and it is time that our ledgers said so," she added.

      Okono said Kestria had asked for a second ferry line between Port Aldan and Sund. Lurania offered to finance a study of the line, and no date was given.

      On energy, both sides agreed to lay a power cable of about 310 km under the strait. The cable would carry up to 1,400 megawatts and is expected to cost $1.2 billion.
      """;

  private static final String KESTRIAN_MAIL =
      """
      Kestria and Lurania will build a power cable of 193 miles under the Aldan Strait, the foreign ministers of both countries announced on Tuesday. Work is to begin in the spring of 2021.

      A senior energy official, who did not want to be named, put the cost at $1.5 billion and said that the price of the cable's current was still under negotiation.

      Lurania handed over 40,000 doses of measles vaccine to the port hospital on Monday. Marant promised a further 120,000 doses before the end of the year. Kestria's health ministry has asked for cold-storage units as well.

      "The ship is here, the doses are here, and the nurses are ready," Okono said at the hospital's gate.
      """;

  private static final String SUND_COURIER =
      """
      Ilse Marant flew home on Tuesday evening with one signature and many promises. The customs agreement was signed in the old harbour office, and 14 Kestrian officers are to be trained in Sund from September.

      The coast guards of the two countries will hold a joint search-and-rescue exercise in October, Okono said. Marant reaffirmed that Lurania stands by the strait convention of 1988.

      Prime Minister Sofia Devrin received Marant at the residence on Tuesday morning. They discussed fishing rights north of the strait without reaching a decision, according to the prime minister's office.
      """;

  private static final String STRAIT_REVIEW =
      """
      The cable will cost about $1.2 billion, of which Lurania is to pay two thirds, Marant said in an interview. Trade stood at $640 million and could reach $1 billion within five years, she said.

      A diplomat who followed the talks claimed that Lurania had "left its cheque book open" for the ferry line. The foreign ministry declined to comment.

      Kestria will send 60 students a year to the technical university of Sund, the two education ministries agreed. Forty thousand vaccine doses arrived on the same ship as the minister's luggage.
      """;

  private static final String WIRE_COPY =
      """
      Foreign Minister Ilse Marant of Lurania arrived in Port Aldan on Monday for a two-day visit, the first by a Luranian foreign minister in eleven years.

      The two ministers signed an agreement on customs data after three hours of talks. Trade between the countries reached $640 million last year, up 18 percent, Marant told reporters.
      """;

  private static final String GOVERNMENT_NOTE =
      """
      The Ministry of Foreign Affairs announces that the customs data agreement signed today enters into force on 1 January 2020. A joint committee will meet twice a year.

      Minister Okono and Minister Marant agreed to open a consulate in Sund. The ministers discussed the release of 9 fishing crews; seven crews were named in the annex.
      """;

  private static final String OLD_VISIT =
      """
      Lurania's then foreign minister visited Port Aldan in May 2008 and signed a treaty on lighthouses.
      """;

  private SampleVisit() {}

  /** Everything a record can hold. */
  public static VisitRecord record() {
    VisitBuilder visit = articles();
    trade(visit);
    energy(visit);
    health(visit);
    security(visit);
    comparisons(visit);
    return visit
        .meeting(
            List.of(
                new Participant("Ilse Marant", "Foreign Minister of Lurania"),
                new Participant("Daniel Okono", "Foreign Minister of Kestria")),
            "Port Aldan",
            LocalDate.of(2019, 6, 3),
            "A1: The two ministers signed an agreement on customs data after three hours of talks.")
        .meeting(
            List.of(
                new Participant("Ilse Marant", null),
                new Participant("Sofia Devrin", "Prime Minister")),
            null,
            LocalDate.of(2019, 6, 4),
            "A3: Prime Minister Sofia Devrin received Marant at the residence on Tuesday morning.")
        .setAside("A2", "02.txt", "Share this article with your friends", "page furniture")
        .setAside("A2", "02.txt", "harbourcat59: they never ask the fishermen", "reader's comment")
        .setAside("A2", "02.txt", "old_salt: the same promise as in 2008", "reader's comment")
        .setAside(null, "notes.docx", null, "not a text file")
        .diagnostic(
            Diagnostic.error("notes.docx", "not a text file", "save it as plain text (UTF-8)"))
        .diagnostic(Diagnostic.warning("04.txt", "no date of publication found", null))
        .build();
  }

  private static VisitBuilder articles() {
    return new VisitBuilder()
        .settings(
            VisitBuilder.settings(
                "Ilse Marant in Port Aldan: what came of the visit",
                "TLP:GREEN",
                "Learn what Lurania has committed to before the budget talks.",
                "We welcome the customs agreement.\n\nOn the cable we wait for the cost study."))
        .event(
            new Event(
                "Foreign Minister Ilse Marant of Lurania",
                "Kestria",
                List.of("Port Aldan"),
                LocalDate.of(2019, 6, 3),
                LocalDate.of(2019, 6, 4),
                Set.of("places", "dates")))
        .theme("trade", "Trade and transport")
        .theme("energy", "Energy")
        .theme("health", "Health")
        .theme("security", "Security and the strait")
        .theme("climate", "Climate")
        .article("The Harbour Post", "Customs deal opens visit", day(4), HARBOUR_POST)
        .article("Kestrian Mail", "Cable to cross the strait", day(5), KESTRIAN_MAIL)
        .article("Sund Courier", "Marant flies home", day(5), SUND_COURIER)
        .article("Strait Review", null, null, STRAIT_REVIEW)
        .article("Aldan Wire", "Customs deal", day(4), WIRE_COPY, Relevance.EVENT, null, "A1")
        .article("Ministry of Foreign Affairs", "Press note 44", day(3), GOVERNMENT_NOTE)
        .article(
            "The Harbour Post",
            "Lighthouses, again",
            LocalDate.of(2008, 5, 20),
            OLD_VISIT,
            Relevance.OTHER_EVENT,
            "tells of a visit in May 2008",
            null);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2019, 6, day);
  }

  private static void trade(VisitBuilder visit) {
    visit
        .outcome(
            "trade",
            SIGNED,
            9.5,
            null,
            3,
            "The two ministers signed an agreement on customs data.",
            List.of(),
            "A1: The two ministers signed an agreement on customs data after three hours of talks.",
            "A3: The customs agreement was signed in the old harbour office",
            "A6: the customs data agreement signed today enters into force on 1 January 2020")
        .dated(day(3), day(3), Grain.DAY, Role.DURING, "A6: today")
        .dated(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 1, 1),
            Grain.DAY,
            Role.AHEAD,
            "A6: on 1 January 2020")
        .outcome(
            "trade",
            CLAIMED,
            3,
            MARANT,
            2,
            "Trade between the countries reached $640 million last year, up 18 percent.",
            List.of(
                exactly(
                    "640000000", "USD", "trade between the countries", "$640 million", "A1", "A4"),
                exactly("18", "percent", "trade", "up 18 percent", "A1")),
            "A1: Trade between the countries reached $640 million last year, up 18 percent, Marant told reporters.",
            "A4: Trade stood at $640 million")
        .outcome(
            "trade",
            OFFERED,
            6,
            OKONO,
            1,
            "Lurania offered to finance a study of a second ferry line between Port Aldan and Sund.",
            List.of(),
            "A1: Lurania offered to finance a study of the line, and no date was given.")
        .outcome(
            "trade",
            PLANNED,
            4,
            null,
            1,
            "14 Kestrian officers are to be trained in Sund from September.",
            List.of(exactly("14", "officers", "Kestrian officers", "14 Kestrian officers", "A3")),
            "A3: 14 Kestrian officers are to be trained in Sund from September.")
        .outcome(
            "trade",
            CLAIMED,
            2,
            said("a diplomat who followed the talks", null),
            1,
            "A diplomat who followed the talks claimed that Lurania had “left its cheque book open” for the ferry line.",
            List.of(),
            "A4: A diplomat who followed the talks claimed that Lurania had \"left its cheque book open\" for the ferry line.")
        .quote(
            "trade",
            MARANT,
            "We are neighbours by sea, and it is time that our ledgers said so",
            "A1: \"We are neighbours by sea, and it is time that our ledgers said so,\" she added.");
  }

  private static void energy(VisitBuilder visit) {
    visit
        .outcome(
            "energy",
            AGREED,
            9,
            null,
            3,
            "Both sides agreed to lay a power cable of about 310 km under the Aldan Strait, for up to 1,400 megawatts.",
            List.of(
                about("310", "km", "power cable", "about 310 km", "A1"),
                bounded(
                    Figure.Bound.AT_MOST, "1400", "megawatts", "power", "up to 1,400 megawatts")),
            "A1: On energy, both sides agreed to lay a power cable of about 310 km under the strait.",
            "A2: Kestria and Lurania will build a power cable of 193 miles under the Aldan Strait, the foreign ministers of both countries announced on Tuesday.",
            "A4: The cable will cost about $1.2 billion, of which Lurania is to pay two thirds, Marant said in an interview.")
        .outcome(
            "energy",
            PLANNED,
            5,
            MARANT,
            2,
            "The cable will cost about $1.2 billion, of which Lurania is to pay two thirds.",
            List.of(about("1200000000", "USD", "cable", "about $1.2 billion", "A1", "A4")),
            "A4: The cable will cost about $1.2 billion, of which Lurania is to pay two thirds, Marant said in an interview.",
            "A1: is expected to cost $1.2 billion")
        .outcome(
            "energy",
            UNDER_DISCUSSION,
            7,
            OFFICIAL,
            1,
            "The price of the cable’s current was still under negotiation.",
            List.of(),
            "A2: the price of the cable's current was still under negotiation")
        .outcome(
            "energy",
            PLANNED,
            3.5,
            null,
            1,
            "Work on the cable is to begin in the spring of 2021.",
            List.of(exactly("2021", "year", "start of work", "the spring of 2021", "A2")),
            "A2: Work is to begin in the spring of 2021.")
        .dated(
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2021, 5, 31),
            Grain.SEASON,
            Role.AHEAD,
            "A2: in the spring of 2021");
  }

  private static void health(VisitBuilder visit) {
    visit
        .outcome(
            "health",
            DELIVERED,
            8,
            null,
            2,
            "Lurania handed over 40,000 doses of measles vaccine to the port hospital.",
            List.of(exactly("40000", "doses", "measles vaccine", "40,000 doses", "A2", "A4")),
            "A2: Lurania handed over 40,000 doses of measles vaccine to the port hospital on Monday.",
            "A4: Forty thousand vaccine doses arrived on the same ship as the minister's luggage.")
        .outcome(
            "health",
            PLEDGED,
            7.5,
            MARANT,
            1,
            "Ilse Marant promised a further 120,000 doses before the end of the year.",
            List.of(exactly("120000", "doses", "vaccine", "120,000 doses", "A2")),
            "A2: Marant promised a further 120,000 doses before the end of the year.")
        .dated(
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 12, 31),
            Grain.YEAR,
            Role.AHEAD,
            "A2: before the end of the year")
        .outcome(
            "health",
            REQUESTED,
            4,
            said("Kestria's health ministry", null),
            1,
            "Kestria's health ministry has asked for cold-storage units as well.",
            List.of(),
            "A2: Kestria's health ministry has asked for cold-storage units as well.")
        .quote(
            "health",
            OKONO,
            "The ship is here, the doses are here, and the nurses are ready",
            "A2: \"The ship is here, the doses are here, and the nurses are ready,\" Okono said at the hospital's gate.");
  }

  private static void security(VisitBuilder visit) {
    visit
        .outcome(
            "security",
            ANNOUNCED,
            6.5,
            OKONO,
            1,
            "The coast guards of the two countries will hold a joint search-and-rescue exercise in October.",
            List.of(),
            "A3: The coast guards of the two countries will hold a joint search-and-rescue exercise in October, Okono said.")
        .dated(
            LocalDate.of(2019, 10, 1),
            LocalDate.of(2019, 10, 31),
            Grain.MONTH,
            Role.AHEAD,
            "A3: in October")
        .outcome(
            "security",
            REAFFIRMED,
            5.5,
            MARANT,
            1,
            "Lurania stands by the strait convention of 1988.",
            List.of(exactly("1988", "year", "strait convention", "1988", "A3")),
            "A3: Marant reaffirmed that Lurania stands by the strait convention of 1988.")
        .outcome(
            "security",
            UNDER_DISCUSSION,
            5,
            DEVRIN,
            1,
            "Ilse Marant and Sofia Devrin discussed fishing rights north of the strait without reaching a decision.",
            List.of(),
            "A3: They discussed fishing rights north of the strait without reaching a decision, according to the prime minister's office.");
  }

  private static void comparisons(VisitBuilder visit) {
    visit
        .comparison(
            "length of the cable",
            Verdict.AGREE_AFTER_CONVERSION,
            "193 miles are 310.6 km, which is 310 km but for rounding.",
            visit.reading(
                about("310", "km", "power cable", "about 310 km", "A1"),
                "A1: On energy, both sides agreed to lay a power cable of about 310 km under the strait."),
            visit.reading(
                exactly("193", "mi", "power cable", "193 miles", "A2"),
                "A2: Kestria and Lurania will build a power cable of 193 miles under the Aldan Strait, the foreign ministers of both countries announced on Tuesday."))
        .comparison(
            "cost of the cable",
            Verdict.DIFFER,
            "$1.2 billion and $1.5 billion differ by a quarter; the higher one comes from an unnamed official.",
            visit.reading(
                about("1200000000", "USD", "cable", "about $1.2 billion", "A1", "A4"),
                "A4: The cable will cost about $1.2 billion, of which Lurania is to pay two thirds, Marant said in an interview."),
            visit.reading(
                exactly("1500000000", "USD", "cable", "the cost at $1.5 billion", "A2"),
                "A2: A senior energy official, who did not want to be named, put the cost at $1.5 billion"));
  }
}
