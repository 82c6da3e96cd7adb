package org.readout.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.readout.batch.Batch;

/**
 * What Ctrl-C does while a batch runs: the first ends it in order, the second at once. The platform
 * has no documented way to hear of it without ending; where the usual one is missing, Ctrl-C ends
 * the program at once, which loses nothing but the items being made.
 */
final class Interruption {
  private static final int INTERRUPTED = 130;

  private final Runnable restore;

  private Interruption(Runnable restore) {
    this.restore = restore;
  }

  static Interruption stopping(Batch batch, BatchTalk talk) {
    boolean[] isSecond = {false};
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (!method.getName().equals("handle")) {
            throw new UnsupportedOperationException(method.getName());
          }
          if (isSecond[0]) {
            Runtime.getRuntime().halt(INTERRUPTED);
          }
          isSecond[0] = true;
          talk.stopping();
          batch.stop();
          return null;
        };
    try {
      return handling(handler);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return new Interruption(() -> {});
    }
  }

  private static Interruption handling(InvocationHandler handler)
      throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handling = Class.forName("sun.misc.SignalHandler");
    Object interrupt = signal.getConstructor(String.class).newInstance("INT");
    Object own =
        Proxy.newProxyInstance(
            Interruption.class.getClassLoader(), new Class<?>[] {handling}, handler);
    var handle = signal.getMethod("handle", signal, handling);
    Object before = handle.invoke(null, interrupt, own);
    return new Interruption(() -> {
      try {
        handle.invoke(null, interrupt, before);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a signal's handler can't be restored", e);
      }
    });
  }

  /** Ctrl-C does again what it did before. */
  void close() {
    restore.run();
  }
}
