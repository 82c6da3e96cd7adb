package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.StatusMark;
import org.readout.model.claim.DateMention.Grain;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeDate;
import org.readout.model.outcome.OutcomeDate.Role;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.words.Words;

/** The meetings and outcomes of a record that have a date in the visit or after it. */
final class DatedEvents {
  /** What is only asserted or said again is no event and no step. */
  private static final Set<Status> TELLING =
      EnumSet.range(Status.DELIVERED, Status.UNDER_DISCUSSION);

  /** First words that say on which side of a day something lies. */
  private static final Set<String> LIMITS =
      Set.of("by", "before", "until", "till", "after", "from", "since", "within");

  private static final Pattern PLAIN = Pattern.compile("^(?:in|on|during|of)? ?(?:the )?");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final VisitRecord visit;
  private final PrintableText text;
  private final Function<Outcome, Reference> reference;
  private final boolean hasMeetings;
  private final Words words;
  private final StatusLadder ladder;

  /**
   * @param hasMeetings whether the meetings are printed, for what leads there
   */
  DatedEvents(
      VisitRecord visit,
      PrintableText text,
      Function<Outcome, Reference> reference,
      boolean hasMeetings,
      Words words) {
    this.visit = visit;
    this.text = text;
    this.reference = reference;
    this.hasMeetings = hasMeetings;
    this.words = words;
    this.ladder = new StatusLadder(words);
  }

  /** In the order of time; at most so many, the weightiest. */
  List<DatedEvent> find(int most) {
    return all().stream()
        .sorted(Comparator.comparingDouble(DatedEvent::rank).reversed())
        .limit(most)
        .sorted(DatedEvent.BY_TIME)
        .toList();
  }

  List<DatedEvent> all() {
    List<DatedEvent> events = new ArrayList<>();
    for (Meeting meeting : visit.meetings()) {
      LocalDate date = meeting.date();
      if (date != null) {
        events.add(meeting(meeting, date, visit.meetings().indexOf(meeting) + 1));
      }
    }
    for (Outcome outcome : visit.outcomes()) {
      for (OutcomeDate date : outcome.dates()) {
        if (tells(outcome.status(), date.role())) {
          events.add(outcome(outcome, date));
        }
      }
    }
    return events;
  }

  private static boolean tells(Status status, Role role) {
    return TELLING.contains(status) && (role == Role.DURING || status != Status.DELIVERED);
  }

  private DatedEvent meeting(Meeting meeting, LocalDate date, int number) {
    List<String> names = meeting.who().stream().map(who -> text.of(who.name())).toList();
    String place = text.ofNullable(meeting.place());
    return new DatedEvent(
        date,
        date,
        false,
        null,
        place == null
            ? words.say("timeline.met", words.all(names))
            : words.say("timeline.met-in", words.all(names), place),
        words.row(names.subList(names.size() > 1 ? 1 : 0, names.size())),
        new StatusMark(words.say("timeline.meeting"), "●", "meeting", "", null),
        hasMeetings ? new Reference(words.say("line.meeting", number), "meeting-" + number) : null,
        meeting.evidence().stream().limit(1).toList(),
        Double.MAX_VALUE);
  }

  private DatedEvent outcome(Outcome outcome, OutcomeDate date) {
    return new DatedEvent(
        date.from(),
        date.to(),
        date.role() == Role.AHEAD,
        namedAs(date),
        text.of(outcome.statement()),
        title(outcome.theme()),
        ladder.mark(outcome.reading()),
        reference.apply(outcome),
        List.of(date.words()),
        outcome.weight());
  }

  private String title(String theme) {
    return visit.themes().stream()
        .filter(own -> own.id().equals(theme))
        .map(own -> text.of(own.title()))
        .findFirst()
        .orElse(theme);
  }

  /** The words that name a date, unless the date as printed says as much. */
  private @Nullable String namedAs(OutcomeDate date) {
    String named = text.of(date.words().text());
    String bare = PLAIN.matcher(named).replaceFirst("").replace(",", "");
    boolean isDay = date.grain() == Grain.DAY && !isLimited(named);
    boolean isSaid = words.dates().period(date.from(), date.to()).contains(bare);
    return isDay || isSaid || POSSESSIVE.matcher(named).find() ? null : named;
  }

  private static boolean isLimited(String named) {
    int space = named.indexOf(' ');
    return space > 0 && LIMITS.contains(named.substring(0, space).toLowerCase(Locale.ROOT));
  }
}
