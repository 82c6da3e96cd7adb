package org.readout.extract.claim;

import java.util.Set;

/** Past tenses that no spelling rule gives; those that equal their participle included. */
final class IrregularPasts {
  private static final Set<String> FORMS =
      Set.of(
          "said",
          "told",
          "made",
          "took",
          "gave",
          "got",
          "went",
          "came",
          "saw",
          "knew",
          "thought",
          "found",
          "left",
          "put",
          "kept",
          "held",
          "brought",
          "began",
          "wrote",
          "stood",
          "heard",
          "let",
          "meant",
          "set",
          "met",
          "ran",
          "paid",
          "sat",
          "spoke",
          "led",
          "grew",
          "lost",
          "fell",
          "sent",
          "built",
          "broke",
          "spent",
          "cut",
          "rose",
          "drove",
          "bought",
          "wore",
          "chose",
          "sought",
          "drew",
          "fought",
          "threw",
          "caught",
          "won",
          "sold",
          "laid",
          "hit",
          "became",
          "felt",
          "understood",
          "struck",
          "shot",
          "swore",
          "withdrew",
          "undertook",
          "foresaw");

  private IrregularPasts() {}

  static boolean contains(String word) {
    return FORMS.contains(word);
  }
}
