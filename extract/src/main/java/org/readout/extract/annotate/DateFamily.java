package org.readout.extract.annotate;

import org.jspecify.annotations.Nullable;

/** One way of writing dates. */
interface DateFamily {
  /** The date that begins at a lexeme, or null. */
  @Nullable DateReading read(int at);
}
