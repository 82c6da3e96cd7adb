package org.readout.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the program's jar has it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"readout " + number()};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0 (not from its jar)" : version;
  }
}
