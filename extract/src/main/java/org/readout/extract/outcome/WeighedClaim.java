package org.readout.extract.outcome;

import org.readout.model.claim.Claim;
import org.readout.model.outcome.StatusReading;

/**
 * A claim with all that is needed to choose and to merge it.
 *
 * @param theme id of the best fitting theme
 * @param salience how much it looks like something the visit produced; chosen from 0 up
 * @param vector its stems
 */
record WeighedClaim(
    Claim claim,
    StatusReading status,
    String theme,
    double salience,
    StemVector vector,
    Grounds grounds) {}
