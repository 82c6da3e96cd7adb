package org.readout.report.xhtml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import org.readout.model.source.Diagnostic;
import org.readout.model.work.GivenUpException;
import org.readout.report.pack.Deadline;
import org.readout.report.pack.InvalidPackException;

/**
 * Lets a template write, within bounds: so many characters and, for one of somebody else's, so much
 * time.
 */
final class BoundedRun {
  /** Beyond what the register of a million articles would take. */
  private static final int MOST_CHARACTERS = 64 << 20;

  private static final Duration MOST_TIME = Duration.ofSeconds(20);
  private static final int USUAL_LENGTH = 1 << 17;

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
      String hint = "look for a loop or a macro that never ends";
      new Deadline(MOST_TIME, entry, "the template", hint)
          .keep(() -> {
            job.writeTo(out);
            return out;
          });
    }
    return out.toString();
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
      GivenUpException.endIfInterrupted();
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
