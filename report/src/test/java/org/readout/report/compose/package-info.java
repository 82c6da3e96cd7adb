/** Tests. */
@NullMarked
package org.readout.report.compose;

import org.jspecify.annotations.NullMarked;
