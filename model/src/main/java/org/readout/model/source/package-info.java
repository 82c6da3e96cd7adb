/** What was given: files, articles, their clean text, spans and diagnostics. */
@NullMarked
package org.readout.model.source;

import org.jspecify.annotations.NullMarked;
