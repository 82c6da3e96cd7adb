package org.readout.model.trail;

import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Claim;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.StatusReading;

/**
 * A claim of the visit and how it was read.
 *
 * @param salience what makes it look like an outcome and what not
 * @param least of {@code salience}, to become one
 * @param outcome that it became part of; {@code null} where it weighed too light
 */
public record ReadClaim(
    Claim claim,
    StatusReading status,
    ThemeReading theme,
    Tally salience,
    double least,
    @Nullable OutcomeId outcome) {}
