/** Pages saved from a browser: their article, and what they say of it. */
@NullMarked
package org.readout.formats.html;

import org.jspecify.annotations.NullMarked;
