package org.readout.report.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Note.Block;
import org.readout.model.briefing.Note.Item;
import org.readout.model.briefing.Note.ItemList;

/**
 * Reads the lines of a note as people write them: a line that begins with a sign or a number is an
 * item, one that is further in than the item before it is below that, and any other line is a
 * paragraph. One instance reads one note.
 */
final class NoteText {
  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*)(?:[-*\u2022\u2013]|([0-9]{1,4})[.)])[ \\t]+(\\S.*)");

  /** Lists are not nested deeper on paper. */
  private static final int DEEPEST = 5;

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenList> open = new ArrayDeque<>();

  private NoteText() {}

  static List<Block> read(String note, PrintableText text) {
    NoteText read = new NoteText();
    note.stripTrailing()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          Matcher item = ITEM.matcher(line);
          if (item.matches()) {
            Integer number = item.group(2) == null ? null : Integer.valueOf(item.group(2));
            read.addItem(widthOf(item.group(1)), number, text.run(item.group(3)).strip());
          } else {
            read.addParagraph(text.run(line).strip());
          }
        });
    read.closeAll();
    return read.blocks;
  }

  private static int widthOf(String indent) {
    return indent.length() + 3 * (int) indent.chars().filter(c -> c == '\t').count();
  }

  private void addParagraph(String words) {
    closeAll();
    blocks.add(Block.of(words));
  }

  private void addItem(int indent, @Nullable Integer number, String words) {
    while (!open.isEmpty() && open.getLast().isLeftBy(indent, number, open.size() > 1)) {
      closeLast();
    }
    if (open.isEmpty() || (indent > open.getLast().indent && open.size() < DEEPEST)) {
      open.add(new OpenList(indent, number));
    }
    open.getLast().items.add(new OpenItem(words));
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      closeLast();
    }
  }

  private void closeLast() {
    ItemList closed = open.removeLast().closed();
    if (open.isEmpty()) {
      blocks.add(Block.of(closed));
    } else {
      open.getLast().items.getLast().lists.add(closed);
    }
  }

  /** A list that may get more items. */
  private record OpenList(int indent, @Nullable Integer start, List<OpenItem> items) {
    OpenList(int indent, @Nullable Integer start) {
      this(indent, start, new ArrayList<>());
    }

    /** Whether an item is further out, or on this level and of the other kind. */
    boolean isLeftBy(int otherIndent, @Nullable Integer number, boolean isNested) {
      boolean isOtherKind = (number == null) != (start == null);
      return (otherIndent < indent && isNested) || (otherIndent <= indent && isOtherKind);
    }

    ItemList closed() {
      return new ItemList(start, items.stream().map(OpenItem::closed).toList());
    }
  }

  /** An item that may get lists below it. */
  private record OpenItem(String words, List<ItemList> lists) {
    OpenItem(String words) {
      this(words, new ArrayList<>());
    }

    Item closed() {
      return new Item(words, lists);
    }
  }
}
