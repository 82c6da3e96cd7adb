package org.readout.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.briefing.Note.Block;
import org.readout.model.briefing.Note.ItemList;
import org.readout.report.Spoken;

class NoteTextTest {
  @Test
  void aLineIsAParagraph() {
    assertThat(shown("One.\n\nTwo.\n  -3 degrees\n1.5 percent"))
        .isEqualTo("P One.|P Two.|P -3 degrees|P 1.5 percent|");
  }

  @Test
  void linesWithSignsAreAListAndBlankLinesDoNotEndIt() {
    assertThat(shown("First:\n- a\n\n* b\n\u2022 c\nThen.")).isEqualTo("P First:|(a b c)|P Then.|");
  }

  @Test
  void whatIsFurtherInIsBelow() {
    assertThat(shown("- a\n  - b\n    - c\n  - d\n- e")).isEqualTo("(a(b(c) d) e)|");
  }

  @Test
  void comingBackHalfwayClosesWhatIsDeeper() {
    assertThat(shown("- a\n      - b\n - c\n- d")).isEqualTo("(a(b)(c) d)|");
  }

  @Test
  void numbersAreKept() {
    assertThat(shown("3. a\n4) b\n   - c\n- d")).isEqualTo("3(a b(c))|(d)|");
  }

  @Test
  void depthHasAnEnd() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      deep.append(" ".repeat(i)).append("- x\n");
    }
    assertThat(shown(deep.toString())).startsWith("(x(x(x(x(x x x").endsWith("x)))))|");
  }

  private static String shown(String note) {
    StringBuilder shown = new StringBuilder();
    for (Block block : NoteText.read(note, PrintableText.whole(c -> true, Spoken.english()))) {
      if (block.list() == null) {
        shown.append("P ").append(block.text());
      } else {
        show(block.list(), shown);
      }
      shown.append('|');
    }
    return shown.toString();
  }

  private static void show(ItemList list, StringBuilder shown) {
    shown.append(list.start() == null ? "" : list.start()).append('(');
    for (int i = 0; i < list.items().size(); i++) {
      shown.append(i == 0 ? "" : " ").append(list.items().get(i).text());
      list.items().get(i).lists().forEach(below -> show(below, shown));
    }
    shown.append(')');
  }
}
