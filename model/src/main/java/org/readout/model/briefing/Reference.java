package org.readout.model.briefing;

/**
 * A link to another place of the document.
 *
 * @param label what the link is called in print
 * @param target anchor of the place
 */
public record Reference(String label, String target) {}
