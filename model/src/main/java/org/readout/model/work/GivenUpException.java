package org.readout.model.work;

/**
 * Nobody waits any more for what a thread is at. Whoever gives work up interrupts its thread; work
 * that may be long looks now and then whether that has happened, and ends with this. The thread
 * stays interrupted, so that whatever catches this by mistake ends at the next look.
 */
public final class GivenUpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GivenUpException() {
    super("nobody waits for the result any more");
  }

  /**
   * Goes on unless the thread was interrupted; takes less than a nanosecond.
   *
   * @throws GivenUpException where it was
   */
  public static void endIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new GivenUpException();
    }
  }
}
