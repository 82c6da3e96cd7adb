package org.readout.model.claim;

/**
 * Which words stand for a claim's speaker, and why they lead to that speaker.
 *
 * @param words as they stand in the article ("he", "the minister")
 * @param how in words that follow the speaker's name ("named in these words", "spoke last before")
 */
public record SpeakerReading(String words, String how) {}
