package org.readout.report.pdf;

/** The lines of a page's operators, one operator with its operands on each. */
final class OperatorLines {
  private OperatorLines() {}

  /** Where the line ends that begins at a place; a string is of its line, whatever bytes it has. */
  static int endOf(byte[] operators, int start) {
    int at = start;
    int depth = 0;
    boolean ended = false;
    while (at < operators.length && !ended) {
      byte sign = operators[at];
      if (sign == '\\' && depth > 0) {
        at++;
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')') {
        depth--;
      } else {
        ended = sign == '\n' && depth == 0;
      }
      at++;
    }
    return Math.min(at, operators.length);
  }
}
