/**
 * From the trail of a visit record to an account of one outcome, for a reader who asks why it says
 * what it says: as text or as JSON, both from the same trail.
 */
@NullMarked
package org.readout.report.explain;

import org.jspecify.annotations.NullMarked;
