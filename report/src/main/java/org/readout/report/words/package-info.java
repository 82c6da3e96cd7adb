/**
 * The words that a briefing prints of itself, in its reader's language: messages, numbers, dates.
 */
@NullMarked
package org.readout.report.words;

import org.jspecify.annotations.NullMarked;
