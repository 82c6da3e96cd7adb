/** A small sentence model, run on this machine; optional, and looked for only when asked for. */
@NullMarked
package org.readout.embeddings;

import org.jspecify.annotations.NullMarked;
