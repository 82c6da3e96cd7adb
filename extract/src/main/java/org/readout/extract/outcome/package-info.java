/**
 * Claims of all articles in, the visit record's outcomes out: status, theme, near-duplicates
 * counted once, claims that say the same merged, figures compared. The only package that looks at
 * two articles at once.
 */
@NullMarked
package org.readout.extract.outcome;

import org.jspecify.annotations.NullMarked;
