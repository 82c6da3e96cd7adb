/** Briefing → XHTML, by a template that can do nothing but print the briefing. */
@NullMarked
package org.readout.report.xhtml;

import org.jspecify.annotations.NullMarked;
