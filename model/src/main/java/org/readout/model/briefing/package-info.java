/**
 * What a reader sees: the briefing, its sections, findings, citations and source notes. Everything
 * is text that is ready to print; a template decides how it looks, never what it says.
 */
@NullMarked
package org.readout.model.briefing;

import org.jspecify.annotations.NullMarked;
