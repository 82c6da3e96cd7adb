package org.readout.model.trail;

import org.readout.model.outcome.VisitRecord;

/** A visit record together with the way to it. */
public record TracedVisit(VisitRecord visit, Trail trail) {}
