package org.readout.report.pack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.model.work.GivenUpException;

/**
 * Lets work that a pack of somebody else's decides upon take so much time and no more. It runs in a
 * thread of its own, which is given up when it does not end: it is interrupted, and ends when it
 * next looks (see {@link GivenUpException}).
 *
 * @param file that messages name
 * @param what is at work: "the template"
 * @param hint how to mend it
 */
public record Deadline(Duration most, String file, String what, String hint) {
  private static final long STACK_BYTES = 2L << 20;

  /**
   * What the work gives.
   *
   * @throws InvalidPackException where it takes too much time, memory or depth
   */
  public <T> T keep(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, what + " " + file, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw refused("does not end: stopped after " + most.toSeconds() + " seconds", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new GivenUpException();
    } catch (ExecutionException e) {
      throw explained(e.getCause());
    }
  }

  private IOException explained(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException io -> io;
      case OutOfMemoryError memory -> refused("needs too much memory", memory);
      case StackOverflowError depth -> refused("calls itself without end", depth);
      case RuntimeException fault -> throw fault;
      case null, default -> new IOException(what + " failed: " + cause, cause);
    };
  }

  private InvalidPackException refused(String problem, Throwable cause) {
    return new InvalidPackException(
        List.of(Diagnostic.error(file, what + " " + problem, hint)), cause);
  }
}
