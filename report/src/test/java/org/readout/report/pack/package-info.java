@NullMarked
package org.readout.report.pack;

import org.jspecify.annotations.NullMarked;
