package org.readout.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.Matching.Printed;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Outcome;

/**
 * Whether evidence stands in its file, and whether each number and each capitalised word of a
 * statement stands in its evidence, its attribution or the event.
 */
final class Grounding {
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd},.]*\\p{Nd}|\\p{Nd}");
  private static final Pattern NAME =
      Pattern.compile("(?<![.!?]\\s)(?<!^)\\b[A-Z][\\w'-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String event;

  Grounding(Event event) {
    this.event = words(event);
  }

  void score(List<Printed> printed, Scoreboard board) {
    int evidence = 0;
    int placed = 0;
    int ungrounded = 0;
    for (Printed found : printed) {
      Outcome outcome = found.outcome();
      evidence += outcome.evidence().size();
      placed += found.places().size();
      List<String> lost = lost(outcome);
      if (!lost.isEmpty() || outcome.statement().isEmpty()) {
        ungrounded++;
        board.miss(
            Miss.Kind.STATEMENT_NOT_GROUNDED,
            outcome.id().toString(),
            outcome.statement(),
            "not in the evidence: " + String.join(", ", lost));
      }
    }
    board.add(Score.share("grounding.evidence", placed, evidence, 0));
    board.add(
        new Score(
            "grounding.statements",
            printed.isEmpty() ? 0 : 1 - (double) ungrounded / printed.size(),
            printed.size() - ungrounded,
            printed.size()));
  }

  /** The numbers and names of a statement that stand nowhere it rests on. */
  private List<String> lost(Outcome outcome) {
    StringBuilder grounds = new StringBuilder();
    for (EvidenceSpan span : outcome.evidence()) {
      grounds.append(span.text()).append(' ');
    }
    Attribution attribution = outcome.attribution();
    if (attribution != null) {
      append(grounds, attribution.source());
      append(grounds, attribution.role());
      append(grounds, attribution.cue());
    }
    String folded = FoldedText.fold(grounds.toString()) + " " + event;
    Set<String> wanted = new LinkedHashSet<>();
    wanted.addAll(found(NUMBER, FoldedText.fold(outcome.statement()), word -> word));
    wanted.addAll(found(NAME, outcome.statement(), FoldedText::fold));
    return wanted.stream().filter(word -> !folded.contains(word)).toList();
  }

  private static List<String> found(Pattern pattern, String text, UnaryOperator<String> form) {
    List<String> words = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      words.add(form.apply(matcher.group()));
    }
    return words;
  }

  private static String words(Event event) {
    StringBuilder words = new StringBuilder();
    append(words, event.visitor());
    append(words, event.host());
    event.places().forEach(place -> append(words, place));
    append(words, event.from());
    append(words, event.to());
    return FoldedText.fold(words.toString());
  }

  private static void append(StringBuilder words, @Nullable Object value) {
    if (value != null) {
      words.append(value).append(' ');
    }
  }
}
