package org.readout.model.trail;

import org.readout.model.claim.Claim;

/**
 * A claim of an article or passage that is about something else.
 *
 * @param reason why it is set aside
 */
public record AsideClaim(Claim claim, String reason) {}
