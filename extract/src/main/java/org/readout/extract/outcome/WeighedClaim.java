package org.readout.extract.outcome;

import java.util.Map;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.StatusReading;

/**
 * A claim with all that is needed to choose and to merge it.
 *
 * @param theme id of the best fitting theme
 * @param salience how much it looks like something the visit produced; chosen from 0 up
 * @param vector its stems' weights, scaled to length 1
 */
record WeighedClaim(
    Claim claim,
    StatusReading status,
    String theme,
    double salience,
    Map<String, Double> vector,
    Grounds grounds) {}
