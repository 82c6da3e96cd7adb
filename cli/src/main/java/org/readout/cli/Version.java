package org.readout.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the program's jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"readout " + (version == null ? "(built from classes)" : version)};
  }
}
