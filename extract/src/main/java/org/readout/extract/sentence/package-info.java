/** From clean text to sentences. */
@NullMarked
package org.readout.extract.sentence;

import org.jspecify.annotations.NullMarked;
