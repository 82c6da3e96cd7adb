/** How fast the sample dossier goes through the program, warm, in one JVM. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
