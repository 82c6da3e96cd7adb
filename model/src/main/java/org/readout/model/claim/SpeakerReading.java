package org.readout.model.claim;

import org.readout.model.source.Span;

/**
 * Which words stand for a claim's speaker, and why they lead to that speaker.
 *
 * @param words in the clean text ("he", "the minister")
 * @param how in words that follow the speaker's name ("named in these words", "spoke last before")
 */
public record SpeakerReading(Span words, String how) {}
