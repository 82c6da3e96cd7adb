/**
 * Why the record is what it is: for each outcome the claims it was made from, what each of them
 * weighed, and which words decided.
 */
@NullMarked
package org.readout.model.trail;

import org.jspecify.annotations.NullMarked;
