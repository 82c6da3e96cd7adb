/** Tests of the way from a visit record to the finished PDF. */
@NullMarked
package org.readout.report;

import org.jspecify.annotations.NullMarked;
