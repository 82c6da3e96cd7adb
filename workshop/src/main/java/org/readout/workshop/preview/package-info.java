/**
 * A page in the browser that shows a briefing as it will print while somebody changes its template.
 *
 * <pre>
 * saved files → FolderWatch → Workpiece (proof, faults) → EventStream → the page → pictures, lines
 * </pre>
 *
 * <p>Start with {@link org.readout.workshop.preview.Preview}. The page is for one person at this
 * machine: {@code Gate} says who is let in, and nothing outside the packs and the visit is read.
 */
@NullMarked
package org.readout.workshop.preview;

import org.jspecify.annotations.NullMarked;
