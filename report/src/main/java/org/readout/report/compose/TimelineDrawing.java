package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.briefing.Drawing;
import org.readout.model.outcome.Event;
import org.readout.report.compose.TimeScale.Tick;
import org.readout.report.words.Words;

/**
 * Draws events on an axis: the visit day by day, then what lies after it on a scale of its own.
 * What shares a date stands in one column below it; columns keep clear of one another, and a line
 * leads from each to its place on the axis.
 */
final class TimelineDrawing {
  static final double SIZE = 9.5;

  private static final double BREAK = 26;
  private static final double HEADING = 10;
  private static final double TICKS = 23;
  private static final double AXIS = 31;
  private static final double LANE = 4.5;
  private static final double BEND = 6;
  private static final double COLUMNS = 20;
  private static final double DATE = 11;
  private static final double ROW = 13.5;
  private static final double MARK = 3.4;
  private static final double NUMBER = 7.4;
  private static final double LABEL = 20;

  private final Lettering lettering;
  private final Event visit;
  private final Words words;

  TimelineDrawing(Lettering lettering, Event visit, Words words) {
    this.lettering = lettering;
    this.visit = visit;
    this.words = words;
  }

  String part(DatedEvent event) {
    return words.say(event.isAhead() ? "timeline.ahead" : "timeline.visit");
  }

  /** A drawing of events in the order of time. */
  Drawing draw(List<DatedEvent> events) {
    List<DateColumn> columns = DateColumn.of(events, words.dates());
    DateColumn.fit(columns, lettering);
    Canvas canvas = new Canvas();
    List<DateColumn> during = columns.stream().filter(column -> !column.isAhead()).toList();
    List<DateColumn> ahead = columns.stream().filter(DateColumn::isAhead).toList();
    double split = split(during, ahead);
    if (!during.isEmpty()) {
      part(canvas, days(during, ahead.isEmpty() ? Canvas.WIDTH : split - BREAK / 2), during);
    }
    if (!ahead.isEmpty()) {
      part(canvas, steps(ahead, during.isEmpty() ? 0 : split + BREAK / 2), ahead);
    }
    if (!during.isEmpty() && !ahead.isEmpty()) {
      canvas.line("muted", 1, split - 5, AXIS + 5, split - 1, AXIS - 5);
      canvas.line("muted", 1, split + 1, AXIS + 5, split + 5, AXIS - 5);
    }
    DateColumn.place(columns);
    int lanes = columns.stream().mapToInt(DateColumn::lane).max().orElse(0);
    double foot = AXIS + lanes * LANE;
    columns.forEach(column -> column(canvas, column, foot));
    int most = columns.stream().mapToInt(DateColumn::lines).max().orElse(0);
    return canvas.drawing(foot + COLUMNS + DATE + most * ROW + 4, alternative(events));
  }

  /** Where the visit's part ends, by the room that the columns want. */
  private static double split(List<DateColumn> during, List<DateColumn> ahead) {
    double before = during.stream().mapToDouble(DateColumn::width).sum();
    double all = before + ahead.stream().mapToDouble(DateColumn::width).sum();
    return Canvas.WIDTH * Math.clamp(before / all, 0.2, 0.75);
  }

  private TimeScale days(List<DateColumn> columns, double to) {
    LocalDate first = columns.getFirst().from();
    LocalDate last = columns.getLast().to();
    LocalDate from = visit.from();
    LocalDate end = visit.to();
    return new TimeScale(
        from == null || from.isAfter(first) ? first : from,
        end == null || end.isBefore(last) ? last : end,
        0,
        to,
        words.dates());
  }

  private TimeScale steps(List<DateColumn> columns, double from) {
    LocalDate first = columns.getFirst().from();
    LocalDate last = first;
    for (DateColumn column : columns) {
      last = column.to().isAfter(last) ? column.to() : last;
    }
    LocalDate end = visit.to() == null ? visit.from() : visit.to();
    LocalDate start = end == null ? first : end.plusDays(1);
    return new TimeScale(start, last, from, Canvas.WIDTH, words.dates());
  }

  private void part(Canvas canvas, TimeScale scale, List<DateColumn> columns) {
    boolean isAhead = columns.getFirst().isAhead();
    canvas.start(
        "strong", scale.left(), HEADING, SIZE, part(columns.getFirst().events().getFirst()));
    canvas.line(
        isAhead ? "muted" : "ink", isAhead ? 1 : 3, scale.left(), AXIS, scale.right(), AXIS);
    for (Tick tick : scale.ticks()) {
      canvas.line("muted", 0.8, tick.x(), AXIS - 4, tick.x(), AXIS + 1);
      canvas.start("muted", tick.x(), TICKS, SIZE - 1, tick.label());
    }
    DateColumn.pointTo(columns, scale);
  }

  /** A day is a dot on the axis, a longer time a bar below it. */
  private void column(Canvas canvas, DateColumn column, double foot) {
    double x = column.x() + MARK + 1;
    double at = column.target();
    double from = AXIS + column.lane() * LANE;
    canvas.line("muted", 0.8, at, from, at, foot + BEND, x, foot + COLUMNS - 4, x, foot + COLUMNS);
    if (column.lane() == 0) {
      canvas.disc("ink", at, AXIS, 2.6);
    } else {
      canvas.box("span", column.left(), from - 1.2, column.right() - column.left(), 3);
    }
    double y = foot + COLUMNS + DATE;
    if (column.showsDate()) {
      canvas.start("strong", column.x(), y, SIZE, column.date());
    }
    for (int i = 0; i < column.events().size(); i++) {
      canvas.mark(column.events().get(i).status().level(), x, y + ROW - MARK, MARK);
      canvas.start("strong", x + NUMBER, y + ROW, SIZE, String.valueOf(column.number() + i));
      for (String line : column.label(i)) {
        y += ROW;
        if (!line.isEmpty()) {
          canvas.start("plain", x + LABEL, y, SIZE, line);
        }
      }
    }
  }

  private String alternative(List<DatedEvent> events) {
    List<String> lines = new ArrayList<>();
    boolean isAhead = !events.getFirst().isAhead();
    for (DatedEvent event : events) {
      String line =
          words.say(
              "timeline.alternative.event",
              words.dates().period(event.from(), event.to()),
              event.label(),
              event.status().word());
      boolean isPart = event.isAhead() != isAhead;
      lines.add(isPart ? words.say("timeline.alternative.part", part(event), line) : line);
      isAhead = event.isAhead();
    }
    return words.say("timeline.alternative", words.apart(lines));
  }
}
