package org.readout.report.xhtml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.InvalidPackException;

/**
 * Lets a template write, within bounds: so many characters, so much time. A template of somebody
 * else's runs in a thread of its own, which is given up when it does not end.
 */
final class BoundedRun {
  /** Beyond what the register of a million articles would take. */
  private static final int MOST_CHARACTERS = 64 << 20;

  private static final long MOST_SECONDS = 20;
  private static final int USUAL_LENGTH = 1 << 17;
  private static final long STACK_BYTES = 2L << 20;

  private BoundedRun() {}

  /** What writes. */
  interface Job {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * What the job writes.
   *
   * @throws InvalidPackException where it writes or takes too much
   */
  static String run(boolean trusted, String entry, Job job) throws IOException {
    Counted out = new Counted(entry);
    if (trusted) {
      job.writeTo(out);
    } else {
      runApart(entry, () -> job.writeTo(out));
    }
    return out.toString();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void runApart(String entry, Work work) throws IOException {
    FutureTask<Boolean> task =
        new FutureTask<>(() -> {
          work.run();
          return true;
        });
    Thread thread = new Thread(null, task, "template " + entry, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw refused(
          entry, "the template does not end: stopped after " + MOST_SECONDS + " seconds", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a template was running", e);
    } catch (ExecutionException e) {
      throw explained(entry, e.getCause());
    }
  }

  private static IOException explained(String entry, @Nullable Throwable cause) {
    return switch (cause) {
      case IOException io -> io;
      case OutOfMemoryError memory -> refused(entry, "the template needs too much memory", memory);
      case StackOverflowError depth ->
          refused(entry, "a macro of the template calls itself without end", depth);
      case null, default -> new IOException("a template failed: " + cause, cause);
    };
  }

  private static InvalidPackException refused(String entry, String message, Throwable cause) {
    return new InvalidPackException(
        List.of(Diagnostic.error(entry, message, "look for a loop or a macro that never ends")),
        cause);
  }

  /** Takes so many characters and no more; where nobody waits any longer, none. */
  private static final class Counted extends Writer {
    private final String entry;
    private final StringWriter written = new StringWriter(USUAL_LENGTH);
    private int left = MOST_CHARACTERS;

    Counted(String entry) {
      this.entry = entry;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      count(length);
      written.write(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      count(length);
      written.write(text, from, length);
    }

    private void count(int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new InvalidPackException(
            Diagnostic.error(
                entry,
                "the template writes without end: stopped after "
                    + (MOST_CHARACTERS >> 20)
                    + " million characters",
                "look for a loop that never ends"));
      }
    }

    @Override
    public void flush() {
      // It is memory.
    }

    @Override
    public void close() {
      // It is memory.
    }

    @Override
    public String toString() {
      return written.toString();
    }
  }
}
