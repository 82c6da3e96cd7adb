package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.extract.text.WordList;
import org.readout.model.claim.Claim;
import org.readout.model.claim.FigureMention;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;

/**
 * Says how much a claim looks like something the visit produced. A sum of a few signals, for and
 * against: a status word, a named speaker, a figure, the visit's countries and theme words speak
 * for it; scene, history and comment against.
 */
final class SalienceJudge {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.-])(1[89]\\d\\d|20\\d\\d)(?![\\d,-])");
  static final double THRESHOLD = 0;
  private static final double BASE = -1.6;
  private static final double STATUS_WORD = 1.1;
  private static final double FIRM_STATUS = 0.5;
  private static final double NAMED_SPEAKER = 0.9;
  private static final double SPEAKER = 0.4;
  private static final double FIGURE = 0.5;
  private static final double THEME = 0.7;
  private static final double PARTICIPANT = 0.5;
  private static final double LEAD = 0.3;
  private static final double OLD_YEAR = 1.0;
  private static final double QUESTION = 1.0;
  private static final double SHORT = 0.8;
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
    salience += status.cue().isEmpty() ? 0 : STATUS_WORD;
    salience += status.status().isFirmerThan(Status.REAFFIRMED) ? FIRM_STATUS : 0;
    if (claim.attribution() != null) {
      salience += claim.hasSpeakerWithRole() ? NAMED_SPEAKER : SPEAKER;
    }
    salience +=
        claim.figures().stream().anyMatch(figure -> figure.kind() == FigureMention.Kind.AMOUNT)
            ? FIGURE
            : 0;
    salience += Math.min(1, themeScore / 4) * THEME;
    salience += participants.stream().anyMatch(words::contains) ? PARTICIPANT : 0;
    salience += claim.sentence() < LEAD_SENTENCES ? LEAD : 0;
    salience -= against(words);
    salience -= namesOlderYear(words) ? OLD_YEAR : 0;
    salience -= words.strip().endsWith("?") ? QUESTION : 0;
    salience -=
        claim.tokens().stream().filter(token -> token.isWord()).count() < FEWEST_WORDS ? SHORT : 0;
    return salience;
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
