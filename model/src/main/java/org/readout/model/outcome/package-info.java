/**
 * What came of the visit: outcomes with status and theme, discrepancies, meetings, and the whole
 * visit record.
 */
@NullMarked
package org.readout.model.outcome;

import org.jspecify.annotations.NullMarked;
