package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text by people under a heading of ours.
 *
 * @param heading what is above the text
 * @param blocks paragraphs and lists in their order
 */
public record Note(String heading, List<Block> blocks) {
  public Note {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph or a list.
   *
   * @param text of the paragraph; {@code null} where the block is a list
   * @param list {@code null} where the block is a paragraph
   */
  public record Block(@Nullable String text, @Nullable ItemList list) {
    public static Block of(String paragraph) {
      return new Block(paragraph, null);
    }

    public static Block of(ItemList list) {
      return new Block(null, list);
    }
  }

  /**
   * A list as its lines were written.
   *
   * @param start the first item's number; {@code null} where the items have none
   * @param items one for each line
   */
  public record ItemList(@Nullable Integer start, List<Item> items) {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /**
   * A line of a list.
   *
   * @param text of the line
   * @param lists below it
   */
  public record Item(String text, List<ItemList> lists) {
    public Item {
      lists = List.copyOf(lists);
    }
  }
}
