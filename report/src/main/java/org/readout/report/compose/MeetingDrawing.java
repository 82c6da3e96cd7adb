package org.readout.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Drawing;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Meeting.Participant;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.compose.CharacterWidths.Weight;
import org.readout.report.words.Words;

/** Draws who met whom: the visitor's side on the left, each meeting a line to the right. */
final class MeetingDrawing {
  private static final int FEWEST = 2;
  private static final int MOST = 12;
  private static final double NAME = 11;
  private static final double ROLE = 9.5;
  private static final double LINE = 12.5;
  private static final double GAP = 14;
  private static final double SIDE = 170;
  private static final double TRUNK = 192;
  private static final double PARTNER = 400;
  private static final double PAD = 8;
  private static final double TOP = 8;

  private final VisitRecord visit;
  private final PrintableText text;
  private final Lettering lettering;
  private final Words words;

  MeetingDrawing(VisitRecord visit, PrintableText text, Lettering lettering, Words words) {
    this.visit = visit;
    this.text = text;
    this.lettering = lettering;
    this.words = words;
  }

  /** A line of text of a block. */
  private record Line(String kind, double size, String text) {}

  private record Row(List<Line> partner, String where, String told) {
    double height() {
      return partner.size() * LINE;
    }
  }

  /** Nothing for a single meeting. */
  @Nullable Drawing draw() {
    Map<List<Participant>, List<Row>> sides = new LinkedHashMap<>();
    int drawn = 0;
    for (Meeting meeting : visit.meetings()) {
      if (meeting.who().size() > 1 && drawn < MOST) {
        List<Participant> side = visitors(meeting);
        sides.computeIfAbsent(side, key -> new ArrayList<>()).add(row(meeting, side));
        drawn++;
      }
    }
    if (drawn < FEWEST) {
      return null;
    }
    Canvas canvas = new Canvas();
    double y = TOP;
    for (Map.Entry<List<Participant>, List<Row>> side : sides.entrySet()) {
      y = side(canvas, block(side.getKey(), SIDE - 2 * PAD), side.getValue(), y);
    }
    return canvas.drawing(y - GAP + 8, alternative(sides));
  }

  /** Who of the meeting the visit is named after, else who is named first. */
  private List<Participant> visitors(Meeting meeting) {
    String visitor = visit.event().visitor();
    List<Participant> named =
        meeting.who().stream()
            .filter(who -> visitor != null && visitor.contains(surname(who)))
            .toList();
    boolean isSide = !named.isEmpty() && named.size() < meeting.who().size();
    return isSide ? named : meeting.who().subList(0, 1);
  }

  private static String surname(Participant who) {
    return who.name().substring(who.name().lastIndexOf(' ') + 1);
  }

  private Row row(Meeting meeting, List<Participant> side) {
    List<Participant> others = meeting.who().stream().filter(who -> !side.contains(who)).toList();
    List<Participant> partners = others.isEmpty() ? meeting.who().subList(1, 2) : others;
    List<String> place = new ArrayList<>();
    if (meeting.date() != null) {
      place.add(words.day(meeting.date()));
    }
    if (meeting.place() != null && !meeting.place().isBlank()) {
      place.add(text.of(meeting.place()));
    }
    String where = words.row(place);
    String who = people(partners);
    String told = where.isEmpty() ? who : words.say("meetings.alternative.where", who, where);
    return new Row(block(partners, Canvas.WIDTH - PARTNER - 2 * PAD), where, told);
  }

  private String person(Participant who) {
    String role = text.ofNullable(who.role());
    String name = text.of(who.name());
    return role == null ? name : words.say("named", name, role);
  }

  private String people(List<Participant> people) {
    return words.all(people.stream().map(this::person).toList());
  }

  private List<Line> block(List<Participant> people, double width) {
    List<Line> lines = new ArrayList<>();
    for (Participant who : people) {
      lettering
          .lines(text.of(who.name()), NAME, Weight.SEMI_BOLD, width, 2)
          .forEach(line -> lines.add(new Line("strong", NAME, line)));
      String role = text.ofNullable(who.role());
      if (role != null) {
        lettering
            .lines(role, ROLE, Weight.REGULAR, width, 2)
            .forEach(line -> lines.add(new Line("muted", ROLE, line)));
      }
    }
    return lines;
  }

  /** Draws one side with its meetings and says where the next one begins. */
  private double side(Canvas canvas, List<Line> visitors, List<Row> rows, double top) {
    double height = rows.stream().mapToDouble(Row::height).sum() + (rows.size() - 1) * GAP;
    double own = visitors.size() * LINE;
    double all = Math.max(height, own);
    double middle = top + all / 2;
    canvas.box("tint", 0, middle - own / 2 - 3, SIDE, own + 7);
    text(canvas, visitors, PAD, middle - own / 2);
    double y = top + (all - height) / 2;
    double first = y + rows.getFirst().height() / 2;
    double last = first;
    for (Row row : rows) {
      last = y + row.height() / 2;
      meeting(canvas, row, y, last);
      y += row.height() + GAP;
    }
    canvas.line("accent", 1.2, SIDE, middle, TRUNK, middle);
    canvas.line("accent", 1.2, TRUNK, Math.min(first, middle), TRUNK, Math.max(last, middle));
    return top + all + GAP;
  }

  private void meeting(Canvas canvas, Row row, double top, double middle) {
    canvas.line("accent", 1.2, TRUNK, middle, PARTNER, middle);
    canvas.disc("accent", PARTNER, middle, 3);
    canvas.box(
        "tint", PARTNER + PAD - 4, top - 3, Canvas.WIDTH - PARTNER - PAD + 4, row.height() + 7);
    text(canvas, row.partner(), PARTNER + PAD + 2, top);
    if (!row.where().isEmpty()) {
      double room = PARTNER - TRUNK - 16;
      canvas.start(
          "plain",
          TRUNK + 8,
          middle - 4,
          ROLE,
          lettering.fitted(row.where(), ROLE, Weight.REGULAR, room));
    }
  }

  private static void text(Canvas canvas, List<Line> lines, double x, double top) {
    double y = top + 9.5;
    for (Line line : lines) {
      canvas.start(line.kind(), x, y, line.size(), line.text());
      y += LINE;
    }
  }

  private String alternative(Map<List<Participant>, List<Row>> sides) {
    List<String> sentences = new ArrayList<>();
    sides.forEach((side, rows) ->
        sentences.add(
            words.say(
                "meetings.alternative.met",
                people(side),
                words.apart(rows.stream().map(Row::told).toList()))));
    return words.say("meetings.alternative", String.join(". ", sentences));
  }
}
