/** Work that may be given up while it is being done. */
@NullMarked
package org.readout.model.work;

import org.jspecify.annotations.NullMarked;
