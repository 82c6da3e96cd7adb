package org.readout.extract.outcome;

import java.util.Map;
import org.readout.model.trail.Tally;

/**
 * What a weighed claim's salience and theme rest on; kept for whoever asks, and never judged by.
 *
 * @param salience what speaks for the claim and what against it
 * @param own for each theme, the stems of the claim that belong to it
 * @param scores for each theme, its own words and what the claim takes from the text around it
 */
record Grounds(Tally salience, Map<String, Tally> own, Map<String, Double> scores) {}
