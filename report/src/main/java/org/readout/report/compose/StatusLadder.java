package org.readout.report.compose;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.StatusMark;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.report.words.Words;

/** Each status with its shape and with what it means in a sentence. */
final class StatusLadder {
  private final Words words;

  StatusLadder(Words words) {
    this.words = words;
  }

  List<StatusMark> all() {
    return Arrays.stream(Status.values()).map(this::mark).toList();
  }

  /** The shapes with the statuses that share them. */
  List<StatusMark> legend() {
    return Arrays.stream(Level.values())
        .map(level -> new StatusMark(words(level), level.shape, level.name, "", null))
        .toList();
  }

  private String words(Level level) {
    return words.row(
        all().stream()
            .filter(mark -> mark.level().equals(level.name))
            .map(StatusMark::word)
            .toList());
  }

  /** The status of an outcome, with what it would hide by itself. */
  StatusMark mark(StatusReading reading) {
    return mark(reading.status(), reading.note());
  }

  StatusMark mark(Status status) {
    return mark(status, null);
  }

  private StatusMark mark(Status status, @Nullable String note) {
    Level level = level(status);
    String key = "status." + status.label();
    return new StatusMark(words.say(key), level.shape, level.name, words.say(key + ".means"), note);
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
