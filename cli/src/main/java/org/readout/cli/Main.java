package org.readout.cli;

/** Runs the command line and exits. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ReadoutCommandLine line =
        new ReadoutCommandLine(System.in, System.out, System.err, System.getenv());
    System.exit(line.execute(args));
  }
}
