package org.readout.cli;

import java.util.logging.LogManager;

/** Runs the command line and exits. Libraries' own log lines are not for the user's eyes. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    ReadoutCommandLine line =
        new ReadoutCommandLine(System.in, System.out, System.err, System.getenv());
    System.exit(line.execute(args));
  }
}
