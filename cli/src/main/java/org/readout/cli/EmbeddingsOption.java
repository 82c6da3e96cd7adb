package org.readout.cli;

import org.readout.extract.Extraction;
import org.readout.extract.meaning.EmbeddingModel;
import picocli.CommandLine.Option;

/** The option of all commands that extract: whether the embedding model helps to tell themes. */
final class EmbeddingsOption {
  @Option(
      names = "--embeddings",
      description = "Tell themes by meaning too; needs the optional module, see the manual.")
  private boolean wanted;

  /**
   * The extraction that was asked for.
   *
   * @throws CommandFailure when the model is asked for and not installed
   */
  Extraction extraction() throws CommandFailure {
    return wanted
        ? new Extraction(EmbeddingModel.installed().orElseThrow(EmbeddingsOption::missing))
        : new Extraction();
  }

  private static CommandFailure missing() {
    return CommandFailure.usage(
        "--embeddings needs the optional embeddings module, which is not on the class path",
        "build it with mvn -Pembeddings -pl embeddings -am package -DskipTests"
            + " and start ./readout");
  }
}
