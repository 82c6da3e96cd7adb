package org.readout.embeddings;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.readout.extract.meaning.EmbeddingModel;
import org.readout.extract.meaning.SentenceEmbedder;

/**
 * all-MiniLM-L6-v2 with weights of eight bits, from the jar that carries it. It runs in one thread,
 * so that sums are added in one order; nothing is downloaded and nothing leaves the machine.
 */
public final class MiniLm implements EmbeddingModel {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String VOCABULARY = "/model/vocab";
  private static final int LONGEST = 256;

  @Override
  public SentenceEmbedder open() throws IOException {
    WordPiece tokenizer = new WordPiece(vocabulary(), LONGEST);
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new MiniLmSession(environment, session(environment), tokenizer);
    } catch (OrtException | LinkageError | IllegalStateException e) {
      throw new IOException("the embedding model can't run on this machine: " + e, e);
    }
  }

  private static OrtSession session(OrtEnvironment environment) throws OrtException, IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream in = resource(MODEL)) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      return environment.createSession(in.readAllBytes(), options);
    }
  }

  /** Each piece and its number. */
  static Map<String, Integer> vocabulary() throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (InputStream in = resource(TOKENIZER);
        JsonParser whole = new JsonFactory().createParser(in);
        JsonParser parser =
            new FilteringParserDelegate(
                whole, new JsonPointerBasedFilter(VOCABULARY), Inclusion.ONLY_INCLUDE_ALL, false)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
          vocabulary.put(parser.currentName(), parser.getIntValue());
        }
      }
    }
    return vocabulary;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("the embedding model is not on the class path: " + name);
    }
    return in;
  }
}
