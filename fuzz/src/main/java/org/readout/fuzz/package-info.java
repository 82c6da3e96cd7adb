/** Fuzz targets for the readers, run by {@code fuzz/run} and shipped with nothing. */
@NullMarked
package org.readout.fuzz;

import org.jspecify.annotations.NullMarked;
