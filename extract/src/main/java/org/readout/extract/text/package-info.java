/** What every stage of extraction needs to read words: word lists that stand beside the code. */
@NullMarked
package org.readout.extract.text;

import org.jspecify.annotations.NullMarked;
