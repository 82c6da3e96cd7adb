/** Mails and the web archives that browsers save as mail. */
@NullMarked
package org.readout.formats.mail;

import org.jspecify.annotations.NullMarked;
