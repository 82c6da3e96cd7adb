/** From a folder of articles to the visit record. */
@NullMarked
package org.readout.extract;

import org.jspecify.annotations.NullMarked;
