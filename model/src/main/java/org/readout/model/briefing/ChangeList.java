package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier briefing.
 *
 * @param since which one, in a sentence
 * @param groups by sort of change; a line that changed in two ways is in two
 * @param unchanged how many outcomes are as they were; {@code null} where none is
 * @param inBrief all of it in two or three sentences, with numbers in the places of lines
 */
public record ChangeList(
    String since, List<Group> groups, @Nullable String unchanged, String inBrief) {
  public ChangeList {
    groups = List.copyOf(groups);
  }

  /**
   * The changes of one sort.
   *
   * @param title which sort
   * @param lines in the order of the record
   */
  public record Group(String title, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One change.
   *
   * @param id anchor of the line
   * @param statement of the outcome as it is now, or as it was where it is gone
   * @param status as it is now, or as it was where it is gone
   * @param detail what is different about it
   * @param outcome its name in the record; {@code null} where it is gone
   * @param citations empty where it is gone
   */
  public record Line(
      String id,
      String statement,
      StatusMark status,
      String detail,
      @Nullable Reference outcome,
      List<Citation> citations) {
    public Line {
      citations = List.copyOf(citations);
    }
  }
}
