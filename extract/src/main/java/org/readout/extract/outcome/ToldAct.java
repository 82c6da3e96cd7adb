package org.readout.extract.outcome;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.FigureMention;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * That something begins or is signed, as one claim tells it.
 *
 * @param thing stems of what begins or is signed
 * @param named the words for it
 * @param isDefinite whether it is "the declaration" and nothing more
 * @param words from the verb group to the verb, in the clean text
 * @param signers the offices of those who sign, as far as the claim names them
 * @param year in which it begins, where the claim says so
 */
record ToldAct(
    WeighedClaim claim,
    Kind kind,
    Stage stage,
    Set<String> thing,
    String named,
    boolean isDefinite,
    Span words,
    Set<String> signers,
    @Nullable FigureMention year) {
  private static final double SHARED_CONTEXT = 0.15;
  private static final double SOME_CONTEXT = 0.03;

  ToldAct {
    thing = new LinkedHashSet<>(thing);
    signers = new TreeSet<>(signers);
  }

  /** What is done. */
  enum Kind {
    SIGN("signed", "still to be signed"),
    BEGIN("has begun", "still to begin");

    private final String done;
    private final String ahead;

    Kind(String done, String ahead) {
      this.done = done;
      this.ahead = ahead;
    }

    String label(Stage stage) {
      return stage == Stage.DONE ? done : ahead;
    }
  }

  /** Whether it has been done. */
  enum Stage {
    DONE,
    AHEAD
  }

  ArticleId article() {
    return claim.claim().article();
  }

  String label() {
    return kind.label(stage);
  }

  /**
   * Whether both are of one act: one description holds most of the other, and the claims share
   * words.
   */
  boolean isOfSameThing(ToldAct other) {
    if (kind != other.kind) {
      return false;
    }
    double context = claim.vector().overlap(other.claim.vector()).cosine();
    Set<String> shared = new LinkedHashSet<>(thing);
    shared.retainAll(other.thing);
    int smaller = Math.min(thing.size(), other.thing.size());
    boolean isNamedAlike = shared.size() >= 2 && shared.size() * 3 >= smaller * 2;
    boolean isOneText = isDefinite && other.isDefinite && thing.equals(other.thing);
    return (isNamedAlike && context >= SHARED_CONTEXT) || (isOneText && context >= SOME_CONTEXT);
  }
}
