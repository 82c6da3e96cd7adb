package org.readout.extract.outcome;

import org.jspecify.annotations.Nullable;
import org.readout.model.outcome.Status;

/**
 * Words of a claim that say something about how firm it is.
 *
 * @param from index of the first among the claim's tokens
 * @param to index after the last
 * @param weight how near they stand to what is said; the heaviest cue decides
 * @param rule what they say by, in words
 * @param note what the bare status would hide
 */
record StatusCue(
    Status status, int from, int to, double weight, String rule, @Nullable String note) {}
