package org.readout.model.briefing;

import org.jspecify.annotations.Nullable;

/**
 * What is rather looked at than read; {@code null} where a picture would have nothing to show.
 *
 * @param matrix how many outcomes each theme has on each rung
 * @param timeline the visit's days and the dated steps after it
 * @param meetings who met whom, beside the table of meetings
 * @param figures figures that belong together, to one scale
 */
public record Pictures(
    @Nullable StatusMatrix matrix,
    @Nullable Timeline timeline,
    @Nullable Drawing meetings,
    @Nullable FigureChart figures) {
  /** No picture at all. */
  public static final Pictures NONE = new Pictures(null, null, null, null);
}
