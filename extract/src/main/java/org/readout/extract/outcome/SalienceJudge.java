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
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;

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
  private static final double BASE = -1.4;
  private static final double COMMITMENT = 0.9;
  private static final double NAMED_SPEAKER = 0.7;
  private static final double SPEAKER = 0.6;
  private static final double OWN_WORDS = 0.3;
  private static final double FIGURE = 0.8;
  private static final double THEME = 1.5;
  private static final double PARTY = 0.1;
  private static final double LEAD = 0.2;
  private static final double OLD_YEAR = 0.2;
  private static final double QUESTION = 1.0;
  private static final double SHORT = 0.4;
  private static final int FEWEST_WORDS = 6;
  private static final int LEAD_SENTENCES = 4;

  private record Mark(String words, double weight) {}

  private final List<Mark> marks = new ArrayList<>();
  private final List<String> participants;
  private final int year;

  SalienceJudge(Event event, List<String> participants) {
    this.participants = participants.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.year = event.from() == null ? 0 : event.from().getYear();
    double weight = 0;
    for (String line : WordList.read(SalienceJudge.class, "narration.txt")) {
      if (line.startsWith("[")) {
        weight = Double.parseDouble(line.substring(line.indexOf(']') + 1).strip());
      } else {
        marks.add(new Mark(line, weight));
      }
    }
  }

  double judge(Claim claim, StatusReading status, double themeScore) {
    String words = " " + claim.evidence().text().toLowerCase(Locale.ROOT) + " ";
    double salience = BASE;
    salience += status.status().isFirmerThan(Status.CLAIMED) ? COMMITMENT : 0;
    salience += speaker(claim);
    salience += claim.figures().stream().anyMatch(Figures::tells) ? FIGURE : 0;
    salience += Math.min(1, themeScore / 4) * THEME;
    salience += participants.stream().anyMatch(words::contains) ? PARTY : 0;
    salience += claim.sentence() < LEAD_SENTENCES ? LEAD : 0;
    salience -= against(words);
    salience -= namesOlderYear(words) ? OLD_YEAR : 0;
    salience -= words.strip().endsWith("?") ? QUESTION : 0;
    salience -= isShort(claim) ? SHORT : 0;
    return salience;
  }

  private static double speaker(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return 0;
    }
    return SPEAKER
        + (claim.hasSpeakerWithRole() ? NAMED_SPEAKER : 0)
        + (attribution.mode() == Mode.DIRECT ? OWN_WORDS : 0);
  }

  private static boolean isShort(Claim claim) {
    return claim.tokens().stream().filter(Token::isWord).count() < FEWEST_WORDS;
  }

  private double against(String words) {
    double sum = 0;
    for (Mark mark : marks) {
      if (words.contains(mark.words())) {
        sum = Math.max(sum, mark.weight());
      }
    }
    return sum;
  }

  private boolean namesOlderYear(String words) {
    return year > 0
        && YEAR.matcher(words).results().anyMatch(found -> Integer.parseInt(found.group(1)) < year);
  }
}
