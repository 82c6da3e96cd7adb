/** Tests. */
@NullMarked
package org.readout.report.words;

import org.jspecify.annotations.NullMarked;
