/**
 * Which briefings a batch makes: from a manifest, or from folders, to items, with all that is wrong
 * said before the first one runs.
 */
@NullMarked
package org.readout.batch.manifest;

import org.jspecify.annotations.NullMarked;
