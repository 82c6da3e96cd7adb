/**
 * Files of settings that people write by hand, as YAML: every value with its line and column, every
 * mistake as a message that says how to mend it.
 */
@NullMarked
package org.readout.settings;

import org.jspecify.annotations.NullMarked;
