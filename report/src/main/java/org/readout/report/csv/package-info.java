/** Visit record → a table of its outcomes for spreadsheets, as CSV. */
@NullMarked
package org.readout.report.csv;

import org.jspecify.annotations.NullMarked;
