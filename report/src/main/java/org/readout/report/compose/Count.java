package org.readout.report.compose;

/** "1 article", "3 articles". */
final class Count {
  private Count() {}

  static String of(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }
}
