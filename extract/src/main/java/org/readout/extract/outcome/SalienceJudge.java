package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.claim.UnnamedPeople;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.trail.Tally;

/**
 * Says how much a claim looks like something the visit produced. A sum of a few signals, for and
 * against: commitment, a named speaker, a figure and theme words speak for it; scene, history and
 * comment against. The weights are rounded from a logistic regression over 648 claims of six
 * dossiers, checked by leaving one dossier out at a time (ARCHITECTURE.md has the figures).
 */
final class SalienceJudge {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.-])(1[89]\\d\\d|20\\d\\d)(?![\\d,-])");
  static final double THRESHOLD = 0;
  private static final double BASE = -0.6;
  private static final double COMMITMENT = 0.9;
  private static final double NAMED_SPEAKER = 0.7;
  private static final double SPEAKER = 0.6;
  private static final double OWN_WORDS = 0.3;
  private static final double UNNAMED_SPEAKER = 0.4;
  private static final double TOLD_WITHOUT_FIGURE = 0.4;
  private static final double TOLD_WITHOUT_COMMITMENT = 0.3;
  private static final double FAR_DOWN = 0.8;
  private static final double LAST_SENTENCE = 30;
  private static final double FIGURE = 0.8;
  private static final double THEME = 1.5;
  private static final double PARTY = 0.1;
  private static final double LEAD = 0.2;
  private static final double OLD_YEAR = 0.2;
  private static final double QUESTION = 1.0;
  private static final double SHORT = 0.4;
  private static final int FEWEST_WORDS = 6;
  private static final int LEAD_SENTENCES = 4;

  private static final Pattern UNNAMED =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", UnnamedPeople.NOUNS)
              + "|critic)s?"
              + "(?:,| (?:who|at|in|of|from|close|familiar)\\b|$)",
          Pattern.CASE_INSENSITIVE);

  private record Mark(String kind, String words, double weight) {}

  private static final List<Mark> MARKS = marks();

  private final List<String> participants;
  private final int year;

  SalienceJudge(Event event, List<String> participants) {
    this.participants = participants.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.year = event.from() == null ? 0 : event.from().getYear();
  }

  private static List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    double weight = 0;
    String kind = "";
    for (String line : WordList.read(SalienceJudge.class, "narration.txt")) {
      if (line.startsWith("[")) {
        kind = line.substring(1, line.indexOf(']'));
        weight = Double.parseDouble(line.substring(line.indexOf(']') + 1).strip());
      } else {
        marks.add(new Mark(kind, line, weight));
      }
    }
    return List.copyOf(marks);
  }

  /** What speaks for the claim and what against it. */
  Tally judge(Claim claim, StatusReading status, double themeScore) {
    String words = " " + claim.evidence().text().toLowerCase(Locale.ROOT) + " ";
    Tally.Builder salience = new Tally.Builder().add("any claim to begin with", BASE);
    boolean commits = status.status().isFirmerThan(Status.CLAIMED);
    boolean figure = claim.figures().stream().anyMatch(Figures::tells);
    salience.addIf(commits, "commits somebody to something", COMMITMENT);
    salience.addIf(figure, "gives a figure", FIGURE);
    addSpeaker(salience, claim);
    if (claim.attribution() == null) {
      salience
          .addIf(!figure, "nobody says it, and it gives no figure", -TOLD_WITHOUT_FIGURE)
          .addIf(!commits, "nobody says it, and it commits nobody", -TOLD_WITHOUT_COMMITMENT);
    }
    salience.add("stands far down", -Math.min(1, claim.sentence() / LAST_SENTENCE) * FAR_DOWN);
    salience.add("has words of a theme", Math.min(1, themeScore / 4) * THEME);
    salience.addIf(
        participants.stream().anyMatch(words::contains), "names a side of the visit", PARTY);
    salience.addIf(claim.sentence() < LEAD_SENTENCES, "opens the article", LEAD);
    addAgainst(salience, words);
    salience.addIf(namesOlderYear(words), "names an earlier year", -OLD_YEAR);
    salience.addIf(words.strip().endsWith("?"), "asks a question", -QUESTION);
    salience.addIf(isShort(claim), "is short", -SHORT);
    return salience.build();
  }

  private static void addSpeaker(Tally.Builder salience, Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return;
    }
    boolean direct = attribution.mode() == Mode.DIRECT;
    boolean unnamed = !claim.hasSpeakerWithRole() && UNNAMED.matcher(attribution.source()).find();
    salience
        .add("somebody says it", SPEAKER)
        .addIf(claim.hasSpeakerWithRole(), "the speaker has an office", NAMED_SPEAKER)
        .addIf(unnamed, "the speaker is not named", -UNNAMED_SPEAKER)
        .addIf(direct, "in the speaker's own words", OWN_WORDS);
  }

  private static boolean isShort(Claim claim) {
    return claim.tokens().stream().filter(Token::isWord).count() < FEWEST_WORDS;
  }

  /** Only the heaviest mark counts. */
  private void addAgainst(Tally.Builder salience, String words) {
    Mark heaviest = null;
    for (Mark mark : MARKS) {
      boolean heavier = heaviest == null || mark.weight() > heaviest.weight();
      if (heavier && words.contains(mark.words())) {
        heaviest = mark;
      }
    }
    if (heaviest != null) {
      String reason = "tells of " + heaviest.kind() + " (“" + heaviest.words().strip() + "”)";
      salience.add(reason, -heaviest.weight());
    }
  }

  private boolean namesOlderYear(String words) {
    return year > 0
        && YEAR.matcher(words).results().anyMatch(found -> Integer.parseInt(found.group(1)) < year);
  }
}
