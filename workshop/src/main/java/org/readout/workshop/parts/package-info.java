/**
 * Parts read without a briefing: their trees, and every name in them followed through the data
 * model.
 *
 * <p>{@link NameWalk} goes through the parts as a run would, with {@link ValueType types} in the
 * places of values. Where it can't be sure what a value is, it says nothing.
 */
@NullMarked
package org.readout.workshop.parts;

import org.jspecify.annotations.NullMarked;
