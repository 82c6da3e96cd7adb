package org.readout.extract.meaning;

/** An open model: a sentence in, its place in a space where near means alike in meaning. */
public interface SentenceEmbedder extends AutoCloseable {
  /** A vector of length one; the same for the same text, and of as many dimensions for any. */
  float[] embed(String text);

  /** Gives back what the model holds; it cannot be asked afterwards. */
  @Override
  void close();
}
