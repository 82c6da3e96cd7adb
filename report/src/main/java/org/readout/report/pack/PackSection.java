package org.readout.report.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that a pack can print; its part is {@code parts/NAME.ftlx}.
 *
 * @param heading {@code null} for the message {@code heading.NAME}, which is in the language of the
 *     briefing
 * @param annex whether it is lettered
 * @param shows the names of other sections whose lines it prints
 */
public record PackSection(
    String name, @Nullable String heading, boolean annex, List<String> shows) {
  /** The points of the bottom line. */
  public static final String BOTTOM_LINE = "bottom-line";

  /** What changed since an earlier briefing. */
  public static final String CHANGES = "changes";

  /** The same in two or three sentences. */
  public static final String CHANGES_IN_BRIEF = "changes-in-brief";

  /** Text by people. */
  public static final String NOTES = "notes";

  /** The table of outcomes. */
  public static final String GLANCE = "glance";

  /** Outcomes counted by theme and status. */
  public static final String MATRIX = "matrix";

  /** The outcomes and quotations of each theme. */
  public static final String THEMES = "themes";

  /** Where accounts differ. */
  public static final String ACCOUNTS = "accounts";

  /** Figures on one scale. */
  public static final String FIGURES = "figures";

  /** What has a date. */
  public static final String TIMELINE = "timeline";

  /** Who met whom. */
  public static final String MEETINGS = "meetings";

  /** The words that lines rest on. */
  public static final String EVIDENCE = "evidence";

  /** Every article of the dossier. */
  public static final String REGISTER = "register";

  /** How the briefing was made, and the ladder of status. */
  public static final String METHOD = "method";

  /** What a short form has instead of annexes: the articles that it cites. */
  public static final String ARTICLES = "articles";

  /** The sections whose lines cite evidence. */
  public static final List<String> CITING =
      List.of(BOTTOM_LINE, CHANGES, GLANCE, THEMES, ACCOUNTS, FIGURES, TIMELINE, MEETINGS);

  public PackSection {
    shows = List.copyOf(shows);
  }

  /** Where its part stands. */
  public String part() {
    return "parts/" + name + ".ftlx";
  }

  /** Whether it prints the lines of the section of that name. */
  public boolean prints(String section) {
    return name.equals(section) || shows.contains(section);
  }
}
