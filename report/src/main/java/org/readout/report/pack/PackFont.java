package org.readout.report.pack;

/**
 * A face that a pack brings along.
 *
 * @param file a TrueType or OpenType font, by its path in the pack
 * @param family as the style sheet names it
 * @param weight 100 to 900
 * @param licence the file that allows its use, by its path in the pack
 */
public record PackFont(String file, String family, int weight, boolean italic, String licence) {}
