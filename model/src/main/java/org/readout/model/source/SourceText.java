package org.readout.model.source;

/**
 * The decoded text of one file of the dossier, unchanged but for its byte order mark. All evidence
 * spans count in {@link #text()}.
 *
 * @param file name relative to the dossier's folder, with {@code /} between folders
 * @param text decoded characters, line ends as they stand in the file
 * @param sha256 of the file's bytes, lower-case hexadecimal
 */
public record SourceText(String file, String text, String sha256) {}
