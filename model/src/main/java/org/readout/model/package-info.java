/**
 * The nouns of Readout: immutable facts that every stage shares. No I/O and no library.
 *
 * <pre>
 * source    what was given: files, articles, clean text, spans, diagnostics
 * claim     what a source says: sentences, attributions, figures, evidence
 * outcome   what came of the visit: outcomes, discrepancies, meetings, the whole visit record
 * trail     why the record is what it is: claims, what each weighed, what became of it
 * briefing  what a reader sees: sections, findings, citations
 * </pre>
 *
 * A package never looks downstream: {@code source} knows nothing of {@code claim}.
 */
@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
