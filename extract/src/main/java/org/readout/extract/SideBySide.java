package org.readout.extract;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a stage that looks at one article at a time on several processors at once: each has a run of
 * the articles and a stage of its own. What comes of it stands in the order of the articles, so
 * that it is the same on any number of processors.
 */
final class SideBySide {
  private SideBySide() {}

  /**
   * What the stage gives for {@code 0} to {@code count - 1}, in this order.
   *
   * @param stage makes one for each thread, so that it may be for one thread only
   */
  static <T> List<T> map(int count, int threads, Supplier<IntFunction<T>> stage) {
    int runs = Math.max(1, Math.min(count, threads));
    return IntStream.range(0, runs)
        .parallel()
        .boxed()
        .flatMap(run -> run(start(run, runs, count), start(run + 1, runs, count), stage.get()))
        .toList();
  }

  private static int start(int run, int runs, int count) {
    return (int) ((long) count * run / runs);
  }

  private static <T> Stream<T> run(int from, int to, IntFunction<T> stage) {
    return IntStream.range(from, to).mapToObj(stage);
  }
}
