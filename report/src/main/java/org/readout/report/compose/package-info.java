/**
 * Visit record → briefing: order, headings, wording and citation numbers. Start at {@link
 * org.readout.report.compose.BriefingComposer}.
 */
@NullMarked
package org.readout.report.compose;

import org.jspecify.annotations.NullMarked;
