package org.readout.report.pack;

/**
 * A section that a pack can print; its part is {@code parts/NAME.ftlx}.
 *
 * @param annex whether it is lettered
 */
public record PackSection(String name, String heading, boolean annex) {
  /** Where its part stands. */
  public String part() {
    return "parts/" + name + ".ftlx";
  }
}
