@NullMarked
package org.readout.report.csv;

import org.jspecify.annotations.NullMarked;
