package org.readout.model.outcome;

/**
 * A status and the words that decided it.
 *
 * @param cue as it stands in the evidence; empty where no word decided and the default holds
 */
public record StatusReading(Status status, String cue) {}
