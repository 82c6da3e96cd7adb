/**
 * From a PDF to what it breaks of PDF/UA-1 and PDF/A-3a, by veraPDF, the reference validator. Apart
 * from {@code report}, so that whoever only writes briefings does not need it.
 */
@NullMarked
package org.readout.conformance;

import org.jspecify.annotations.NullMarked;
