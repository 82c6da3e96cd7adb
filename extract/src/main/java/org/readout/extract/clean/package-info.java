/** From an article to its clean text: page furniture out, characters plain, offsets kept. */
@NullMarked
package org.readout.extract.clean;

import org.jspecify.annotations.NullMarked;
