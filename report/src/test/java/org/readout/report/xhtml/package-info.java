/** Tests. */
@NullMarked
package org.readout.report.xhtml;

import org.jspecify.annotations.NullMarked;
