package org.readout.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.readout.batch.BatchListener;
import org.readout.batch.BatchSummary;
import org.readout.batch.ItemResult;
import org.readout.batch.ItemState;
import org.readout.model.source.Diagnostic;

/** Tells how a batch goes: a bar on a terminal, else a line for each failure and each hundred items. */
final class BatchTalk implements BatchListener {
  private static final int EVERY = 100;

  private final int items;
  private final Console console;
  private final @Nullable ProgressBar bar;
  private int ended;

  private BatchTalk(int items, Console console, @Nullable ProgressBar bar) {
    this.items = items;
    this.console = console;
    this.bar = bar;
  }

  /**
   * @param isOnTerminal whether somebody watches
   */
  static BatchTalk of(int items, Console console, boolean isOnTerminal) {
    boolean hasBar = isOnTerminal && console.messages().isForPeople();
    return new BatchTalk(items, console, hasBar ? bar(items) : null);
  }

  private static ProgressBar bar(int items) {
    return new ProgressBarBuilder()
        .setTaskName("briefings")
        .setInitialMax(items)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .build();
  }

  @Override
  public void ended(ItemResult result) {
    ended++;
    if (!result.state().isGood()) {
      console.messages().report(Diagnostic.error(result.id(), String.valueOf(result.cause()), null));
    }
    if (bar != null) {
      bar.step();
    } else if (ended % EVERY == 0) {
      console.messages().say(ended + " of " + items);
    }
  }

  /** Says that the batch is being stopped. */
  void stopping() {
    console
        .messages()
        .say("stopping: the items being made are finished; --resume goes on; again stops at once");
  }

  void end() {
    if (bar != null) {
      bar.close();
    }
  }

  void sum(BatchSummary summary) {
    StringBuilder words = new StringBuilder();
    for (ItemState state : ItemState.values()) {
      long count = summary.count(state);
      if (count > 0) {
        words.append(words.isEmpty() ? "" : ", ");
        words.append(String.format(Locale.ROOT, "%d %s", count, state.label()));
      }
    }
    if (summary.left() > 0) {
      words.append(words.isEmpty() ? "" : ", ").append(summary.left()).append(" not begun");
    }
    console.messages().say(words.isEmpty() ? "nothing to make" : words.toString());
  }
}
