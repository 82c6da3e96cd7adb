/**
 * From a finished PDF to what is wrong with it as a briefing: does every citation reach its words,
 * and do these stand in the attached data? Start with {@link
 * org.readout.report.check.CitationChecker}. It looks at structure and links, not at the template
 * that made them: an evidence entry is a paragraph with the label of a named place in it that is no
 * link.
 */
@NullMarked
package org.readout.report.check;

import org.jspecify.annotations.NullMarked;
