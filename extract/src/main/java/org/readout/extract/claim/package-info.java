/**
 * Annotated sentences in, claims out: who says what, on which words. A claim never looks at a
 * second article; that is the next package's work.
 */
@NullMarked
package org.readout.extract.claim;

import org.jspecify.annotations.NullMarked;
