/** From the visit record to the briefing as PDF. */
@NullMarked
package org.readout.report;

import org.jspecify.annotations.NullMarked;
