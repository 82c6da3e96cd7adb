package org.readout.report.compose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.StatusMark;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;

/** Each status with its shape and with what it means in a sentence. */
final class StatusLadder {
  private StatusLadder() {}

  static List<StatusMark> all() {
    return Arrays.stream(Status.values()).map(StatusLadder::mark).toList();
  }

  /** The shapes with the statuses that share them. */
  static List<StatusMark> legend() {
    return Arrays.stream(Level.values())
        .map(level -> new StatusMark(words(level), level.shape, level.name, "", null))
        .toList();
  }

  private static String words(Level level) {
    return all().stream()
        .filter(mark -> mark.level().equals(level.name))
        .map(StatusMark::word)
        .collect(Collectors.joining(", "));
  }

  /** The status of an outcome, with what it would hide by itself. */
  static StatusMark mark(StatusReading reading) {
    return mark(reading.status(), reading.note());
  }

  static StatusMark mark(Status status) {
    return mark(status, null);
  }

  private static StatusMark mark(Status status, @Nullable String note) {
    Level level = level(status);
    String word = status.label().replace('-', ' ');
    return new StatusMark(word, level.shape, level.name, meaning(status), note);
  }

  private static Level level(Status status) {
    return switch (status) {
      case DELIVERED, SIGNED -> Level.DONE;
      case AGREED, ANNOUNCED, PLEDGED -> Level.COMMITTED;
      case PLANNED, OFFERED, REQUESTED, UNDER_DISCUSSION -> Level.OPEN;
      case REAFFIRMED -> Level.RESTATED;
      case CLAIMED -> Level.CLAIMED;
    };
  }

  private static String meaning(Status status) {
    return switch (status) {
      case DELIVERED -> "handed over or carried out";
      case SIGNED -> "laid down in a signed document";
      case AGREED -> "agreed by the sides";
      case ANNOUNCED -> "made public as decided";
      case PLEDGED -> "promised by the side that would act";
      case PLANNED -> "intended, or expected to follow";
      case OFFERED -> "put forward by one side, not taken up so far";
      case REQUESTED -> "asked for by one side";
      case UNDER_DISCUSSION -> "talked about, with nothing decided";
      case REAFFIRMED -> "an earlier position or promise, said again";
      case CLAIMED -> "asserted by one party, or what a speaker thinks of it";
    };
  }

  private enum Level {
    DONE("done", "■"),
    COMMITTED("committed", "◆"),
    OPEN("open", "○"),
    RESTATED("restated", "□"),
    CLAIMED("claimed", "△");

    private final String name;
    private final String shape;

    Level(String name, String shape) {
      this.name = name;
      this.shape = shape;
    }
  }
}
