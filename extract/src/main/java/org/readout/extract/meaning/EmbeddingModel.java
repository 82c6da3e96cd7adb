package org.readout.extract.meaning;

import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A model that may or may not be installed beside the program. It is looked for only where the user
 * asks for it, and opened only where there are sentences to read.
 */
public interface EmbeddingModel {
  /**
   * Makes the model ready.
   *
   * @throws IOException where it cannot be read, or this machine cannot run it
   */
  SentenceEmbedder open() throws IOException;

  /** The model on the class path, if there is one. */
  static Optional<EmbeddingModel> installed() {
    return ServiceLoader.load(EmbeddingModel.class).findFirst();
  }
}
