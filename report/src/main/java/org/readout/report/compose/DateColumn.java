package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.report.compose.CharacterWidths.Weight;
import org.readout.report.words.Dates;

/** The events of one date, and the column that a timeline lists them in. */
final class DateColumn {
  private static final double GAP = 8;
  private static final double WIDEST = 150;
  private static final double NARROWEST = 66;
  private static final double MARK_AND_NUMBER = 23;
  private static final double LANE_GAP = 3;
  private static final double DATE_GAP = 6;
  private static final int LINES = 3;

  private final List<DatedEvent> events = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();
  private final int number;
  private final Dates dates;
  private double width;
  private double dateWidth;
  private double wanted;
  private double x;
  private double target;
  private double left;
  private double right;
  private int lane;
  private boolean showsDate = true;

  private DateColumn(int number, Dates dates) {
    this.number = number;
    this.dates = dates;
  }

  /** One column for each date, in the order of the events. */
  static List<DateColumn> of(List<DatedEvent> events, Dates dates) {
    List<DateColumn> columns = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (i == 0 || !events.get(i).isAtTimeOf(events.get(i - 1))) {
        columns.add(new DateColumn(i + 1, dates));
      }
      columns.getLast().events.add(events.get(i));
    }
    return columns;
  }

  /** Chooses widths: as the labels want, else narrower, else without labels. */
  static void fit(List<DateColumn> columns, Lettering lettering) {
    columns.forEach(column -> column.measure(lettering));
    double room = Canvas.WIDTH - GAP * (columns.size() + 1);
    double widest = WIDEST;
    while (widest >= NARROWEST && room < sum(columns, widest)) {
      widest -= 2;
    }
    for (DateColumn column : columns) {
      boolean hasLabels = widest >= NARROWEST;
      column.width = hasLabels ? column.within(widest) : MARK_AND_NUMBER;
      column.letter(lettering, hasLabels);
    }
  }

  private void measure(Lettering lettering) {
    dateWidth = lettering.width(date(), TimelineDrawing.SIZE, Weight.SEMI_BOLD);
    wanted = dateWidth;
    for (DatedEvent event : events) {
      double label = lettering.width(event.label(), TimelineDrawing.SIZE, Weight.REGULAR);
      wanted = Math.max(wanted, MARK_AND_NUMBER + Math.ceil(label));
    }
  }

  private double within(double widest) {
    return Math.max(dateWidth, Math.min(widest, wanted));
  }

  private static double sum(List<DateColumn> columns, double widest) {
    return columns.stream().mapToDouble(column -> column.within(widest)).sum();
  }

  private void letter(Lettering lettering, boolean hasLabels) {
    double room = width - MARK_AND_NUMBER;
    for (DatedEvent event : events) {
      labels.add(
          hasLabels
              ? lettering.lines(event.label(), TimelineDrawing.SIZE, Weight.REGULAR, room, LINES)
              : List.of(""));
    }
  }

  /** The label of its nth event, line by line. */
  List<String> label(int event) {
    return labels.get(event);
  }

  /** How many lines its labels have. */
  int lines() {
    return labels.stream().mapToInt(List::size).sum();
  }

  /** Puts each column as near to its place on the axis as the others leave room. */
  static void place(List<DateColumn> columns) {
    double left = 0;
    double gap = Math.min(GAP, free(columns));
    for (DateColumn column : columns) {
      column.x = Math.max(left, column.target - 4.4);
      left = column.x + column.width + gap;
    }
    double right = Canvas.WIDTH;
    for (DateColumn column : columns.reversed()) {
      column.x = Math.max(0, Math.min(column.x, right - column.width));
      right = column.x - gap;
    }
    double free = 0;
    for (DateColumn column : columns) {
      double end = column.x + column.dateWidth;
      column.showsDate = column.x >= free && end <= Canvas.WIDTH;
      free = column.showsDate ? end + DATE_GAP : free;
    }
  }

  private static double free(List<DateColumn> columns) {
    double taken = columns.stream().mapToDouble(DateColumn::width).sum();
    return Math.max(0, (Canvas.WIDTH - taken) / columns.size());
  }

  /** Finds each column's place on the axis; times that are longer than a day get lanes below it. */
  static void pointTo(List<DateColumn> columns, TimeScale scale) {
    List<Double> lanes = new ArrayList<>();
    for (DateColumn column : columns) {
      column.left = scale.at(column.from());
      column.right = Math.max(column.left + 4, scale.at(column.to().plusDays(1)));
      boolean isDay = column.from().equals(column.to());
      column.target = isDay ? (column.left + column.right) / 2 : column.left + 2;
      if (!isDay) {
        column.lane = 1;
        while (column.lane <= lanes.size() && lanes.get(column.lane - 1) > column.left) {
          column.lane++;
        }
        if (column.lane > lanes.size()) {
          lanes.add(0.0);
        }
        lanes.set(column.lane - 1, column.right + LANE_GAP);
      }
    }
  }

  /** Below the axis, counted from 1; 0 for a day, which stands on it. */
  int lane() {
    return lane;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  List<DatedEvent> events() {
    return events;
  }

  boolean isAhead() {
    return events.getFirst().isAhead();
  }

  LocalDate from() {
    return events.getFirst().from();
  }

  LocalDate to() {
    return events.getFirst().to();
  }

  String date() {
    return dates.brief(from(), to());
  }

  /** The number of its first event. */
  int number() {
    return number;
  }

  double x() {
    return x;
  }

  double width() {
    return width;
  }

  double target() {
    return target;
  }

  boolean showsDate() {
    return showsDate;
  }
}
