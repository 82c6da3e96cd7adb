package org.readout.report.xhtml;

/** What templates write besides what they print, so that it can be followed back to them. */
enum Marks {
  NONE,
  /** Elements say in which line of which part they are written. */
  LINES,
  /** Besides, a processing instruction says where each part begins and ends. */
  PARTS
}
