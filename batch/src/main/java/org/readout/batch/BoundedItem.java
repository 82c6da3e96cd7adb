package org.readout.batch;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.work.GivenUpException;

/**
 * Makes one briefing on a thread of its own, and gives it up when it takes too long or asks for too
 * much memory. The thread is then interrupted, and {@linkplain GivenUpException ends when it next
 * looks}; for that the batch waits a while, so that no more items are at work than are meant to be.
 * One that looks at nothing goes on as a daemon: it has no way to the output, and holds up neither
 * the batch nor its end.
 */
final class BoundedItem {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long LOOK_EVERY_MILLIS = 250;
  private static final Duration MOST_FOR_ENDING = Duration.ofSeconds(5);

  private final Duration time;
  private final long memory;

  BoundedItem(Duration time, long memory) {
    this.time = time;
    this.memory = memory;
  }

  /** Does the work, whose exceptions come as they are. */
  MadeBriefing run(String id, Work work)
      throws IOException,
          UnusableDossierException,
          InvalidDossierException,
          ExhaustedException,
          InterruptedException {
    FutureTask<MadeBriefing> task = new FutureTask<>(work::make);
    Thread thread = new Thread(task, "item " + id);
    thread.setDaemon(true);
    thread.start();
    try {
      return result(task, thread);
    } catch (ExhaustedException e) {
      task.cancel(true);
      thread.join(MOST_FOR_ENDING);
      throw e;
    } catch (InterruptedException e) {
      task.cancel(true);
      throw e;
    }
  }

  private MadeBriefing result(FutureTask<MadeBriefing> task, Thread thread)
      throws IOException,
          UnusableDossierException,
          InvalidDossierException,
          ExhaustedException,
          InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    while (true) {
      try {
        return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (System.nanoTime() > end) {
          throw new ExhaustedException("took longer than " + time.toSeconds() + " s");
        }
        if (THREADS.getThreadAllocatedBytes(thread.threadId()) > memory) {
          throw new ExhaustedException("asked for more than " + (memory >> 20) + " MB in all");
        }
      } catch (ExecutionException e) {
        throw asItWas(e.getCause());
      }
    }
  }

  private static RuntimeException asItWas(@Nullable Throwable thrown)
      throws IOException, UnusableDossierException, InvalidDossierException, ExhaustedException {
    switch (thrown) {
      case null -> throw new IllegalStateException("an item failed without a reason");
      case IOException e -> throw e;
      case UnusableDossierException e -> throw e;
      case InvalidDossierException e -> throw e;
      case OutOfMemoryError e -> throw new ExhaustedException("the memory did not suffice");
      case StackOverflowError e -> throw new ExhaustedException("is too deeply nested");
      case RuntimeException e -> throw e;
      default -> throw new IllegalStateException(thrown);
    }
  }

  /** The making of a briefing. */
  interface Work {
    MadeBriefing make() throws Exception;
  }

  /** An item used up what it was given. */
  static final class ExhaustedException extends Exception {
    ExhaustedException(String message) {
      super(message);
    }
  }
}
