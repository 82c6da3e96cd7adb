package org.readout.model.briefing;

/**
 * The pointer from a line to the words it rests on.
 *
 * @param label as printed: {@code A3-2} is the second cited passage of article A3
 * @param target anchor of the passage in the evidence annex
 * @param article the article's name in the register: {@code A3}
 * @param description for readers who can't see where the link leads
 * @param words how the passage begins
 */
public record Citation(
    String label, String target, String article, String description, String words) {}
