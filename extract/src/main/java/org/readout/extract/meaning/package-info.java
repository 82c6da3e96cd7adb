/** The seam for a model of what sentences mean; nothing behind it is part of the program. */
@NullMarked
package org.readout.extract.meaning;

import org.jspecify.annotations.NullMarked;
