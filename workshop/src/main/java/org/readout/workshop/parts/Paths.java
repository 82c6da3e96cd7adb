package org.readout.workshop.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where a path leads that a part names. */
final class Paths {
  private Paths() {}

  /** From the folder of the part that names it, or from the pack's top where it begins with /. */
  static String resolve(String part, String named) {
    int folder = part.lastIndexOf('/');
    String whole =
        named.startsWith("/") ? named.substring(1) : part.substring(0, folder + 1) + named;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : List.of(whole.split("/", -1))) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
