/** Documents of word processors. */
@NullMarked
package org.readout.formats.office;

import org.jspecify.annotations.NullMarked;
