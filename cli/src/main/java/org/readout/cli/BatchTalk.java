package org.readout.cli;

import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BatchListener;
import org.readout.batch.BatchSummary;
import org.readout.batch.ItemResult;
import org.readout.batch.ItemState;
import org.readout.model.source.Diagnostic;

/**
 * Tells how a batch goes: by a bar on a terminal, else by a line for each failure and each hundred
 * items; programs get a line for each item.
 */
final class BatchTalk implements BatchListener, AutoCloseable {
  private static final int EVERY = 100;
  private static final int USUAL_COLUMNS = 80;

  private final int items;
  private final Path output;
  private final Messages messages;
  private final @Nullable ProgressBar bar;
  private final long started = System.nanoTime();
  private final List<ItemResult> untold = new ArrayList<>();
  private int ended;
  private int failed;
  private boolean isClosed;

  private BatchTalk(int items, Path output, Messages messages, @Nullable ProgressBar bar) {
    this.items = items;
    this.output = output;
    this.messages = messages;
    this.bar = bar;
  }

  /**
   * @param columns of the terminal; {@code null} where there is none
   */
  static BatchTalk of(int items, Path output, Messages messages, @Nullable String columns) {
    ProgressBar bar =
        columns != null && messages.isForPeople() ? bar(items, messages, columns) : null;
    return new BatchTalk(items, output, messages, bar);
  }

  private static ProgressBar bar(int items, Messages messages, String columns) {
    int wide = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
    return new ProgressBarBuilder()
        .setTaskName("briefings")
        .setInitialMax(items)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new ConsoleProgressBarConsumer(messages.stream(), wide < 1 ? USUAL_COLUMNS : wide))
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .build();
  }

  @Override
  public void ended(ItemResult result) {
    ended++;
    boolean isGood = result.state().isGood();
    failed += isGood ? 0 : 1;
    if (messages.isJson()) {
      messages.tell(result.state().label(), isGood, told(result));
    } else if (bar != null) {
      bar.step();
      if (!isGood) {
        untold.add(result);
        bar.setExtraMessage(" " + failed + " failed");
      }
    } else {
      tell(result);
      if (ended % EVERY == 0 && ended < items) {
        messages.say(ended + " of " + items + ", " + rate(ended) + ", " + left());
      }
    }
  }

  private void tell(ItemResult result) {
    if (!result.state().isGood()) {
      String cause = result.state().label() + ": " + result.cause();
      messages.report(Diagnostic.error(result.id(), cause, null));
    }
  }

  private Map<String, Object> told(ItemResult result) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("item", result.id());
    told.put("state", result.state().label());
    if (result.cause() != null) {
      told.put("cause", result.cause());
    }
    told.put("milliseconds", Duration.between(result.started(), result.ended()).toMillis());
    told.put("ended", ended);
    told.put("of", items);
    return told;
  }

  private double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  private String rate(int count) {
    return String.format(Locale.ROOT, "%.1f a second", count / seconds());
  }

  private String left() {
    return String.format(Locale.ROOT, "%.0f s left", (items - ended) * seconds() / ended);
  }

  /** Says that the batch is being stopped. */
  void stopping() {
    String words = "finishing what is being made; Ctrl-C again stops at once";
    if (bar != null) {
      bar.setExtraMessage(" " + words);
    } else {
      messages.say(words);
    }
  }

  /** Sums up what came of the batch. */
  void end(BatchSummary summary) {
    close();
    untold.forEach(this::tell);
    Map<String, Long> counts = new LinkedHashMap<>();
    for (ItemState state : ItemState.values()) {
      if (summary.count(state) > 0) {
        counts.put(state.label(), summary.count(state));
      }
    }
    if (summary.left() > 0) {
      counts.put("not begun", (long) summary.left());
    }
    int made = summary.results().size();
    String took = String.format(Locale.ROOT, " in %.1f s, ", seconds());
    messages.tell((made == 1 ? "1 item" : made + " items") + took + rate(made), true, counts);
    if (!messages.isJson()) {
      counts.forEach(this::row);
    }
    advise(summary);
  }

  private void row(String state, long count) {
    messages.say(String.format(Locale.ROOT, "  %-16s %7d", state, count));
  }

  private void advise(BatchSummary summary) {
    if (summary.left() > 0) {
      messages.say("stopped; the same command with --resume goes on");
    } else if (summary.failed() > 0) {
      messages.say("why is in " + output + "; --retry failed makes these again, and no others");
    }
  }

  @Override
  public void close() {
    if (bar != null && !isClosed) {
      isClosed = true;
      bar.close();
    }
  }
}
