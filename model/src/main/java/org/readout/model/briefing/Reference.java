package org.readout.model.briefing;

/** A link to another place of the document. */
public record Reference(String label, String target) {}
