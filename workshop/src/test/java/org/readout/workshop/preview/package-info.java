@NullMarked
package org.readout.workshop.preview;

import org.jspecify.annotations.NullMarked;
