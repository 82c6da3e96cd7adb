package org.readout.workshop.parts;

import java.util.List;
import java.util.Set;
import org.readout.workshop.parts.ValueType.OfList;

/** What Freemarker's built-ins make of a value, for those that templates of briefings use. */
final class BuiltIns {
  private static final Set<String> TO_TEXT =
      Set.of(
          "string",
          "c",
          "cn",
          "upper_case",
          "lower_case",
          "cap_first",
          "uncap_first",
          "capitalize",
          "trim",
          "html",
          "xhtml",
          "xml",
          "url",
          "join",
          "replace",
          "remove_beginning",
          "remove_ending",
          "ensure_starts_with",
          "ensure_ends_with",
          "keep_before",
          "keep_after",
          "keep_before_last",
          "keep_after_last",
          "left_pad",
          "right_pad",
          "substring",
          "truncate",
          "item_parity",
          "item_parity_cap",
          "lower_abc",
          "upper_abc",
          "j_string",
          "js_string",
          "json_string");
  private static final Set<String> TO_NUMBER =
      Set.of(
          "size",
          "length",
          "index",
          "counter",
          "abs",
          "round",
          "floor",
          "ceiling",
          "number",
          "int",
          "index_of",
          "last_index_of",
          "seq_index_of",
          "seq_last_index_of");
  private static final Set<String> TO_BOOLEAN =
      Set.of(
          "has_content",
          "exists",
          "is_first",
          "is_last",
          "has_next",
          "is_even_item",
          "is_odd_item",
          "starts_with",
          "ends_with",
          "contains",
          "seq_contains",
          "is_string",
          "is_number",
          "is_boolean",
          "is_sequence",
          "is_hash",
          "is_macro",
          "boolean");
  private static final Set<String> SAME =
      Set.of("filter", "sort", "sort_by", "reverse", "take_while", "drop_while", "eval_lazily");
  private static final Set<String> ENTRY = Set.of("first", "last", "min", "max", "item_cycle");

  private BuiltIns() {}

  static ValueType type(String name, ValueType target, List<ValueType> arguments) {
    if (TO_TEXT.contains(name)) {
      return ValueType.TEXT;
    }
    if (TO_NUMBER.contains(name)) {
      return ValueType.NUMBER;
    }
    if (TO_BOOLEAN.contains(name)) {
      return ValueType.BOOLEAN;
    }
    if (SAME.contains(name)) {
      return target;
    }
    if (ENTRY.contains(name)) {
      return target instanceof OfList list ? list.each() : ValueType.ANY;
    }
    return switch (name) {
      case "then" -> arguments.stream().reduce(ValueType::either).orElse(ValueType.ANY);
      case "map" -> new OfList(arguments.isEmpty() ? ValueType.ANY : arguments.getFirst());
      case "chunk" -> new OfList(target);
      case "split", "word_list", "keys" -> new OfList(ValueType.TEXT);
      default -> ValueType.ANY;
    };
  }
}
