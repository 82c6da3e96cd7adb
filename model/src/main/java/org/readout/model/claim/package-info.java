/** What a source says: sentences, attributions, figures and the words they rest on. */
@NullMarked
package org.readout.model.claim;

import org.jspecify.annotations.NullMarked;
