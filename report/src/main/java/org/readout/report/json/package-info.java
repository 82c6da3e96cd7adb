/**
 * From the visit record to the JSON contract {@code readout-briefing/1}, which {@code readout
 * extract} prints and every briefing carries as an attachment. Its JSON Schema is the resource
 * {@code readout-briefing-1.schema.json} in this package.
 */
@NullMarked
package org.readout.report.json;

import org.jspecify.annotations.NullMarked;
