package org.readout.extract.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.readout.extract.text.WordPool;
import org.readout.model.claim.Sentence;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * Gives each word of a sentence its universal part of speech, with OpenNLP's maximum entropy model.
 * Curly quotation marks and apostrophes are shown to the model as straight ones, one for one, since
 * it was trained on those.
 *
 * <p>The model is loaded once for all instances; an instance is for one thread and one dossier, and
 * asks the model once for a sentence that several articles have.
 */
public final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTaggerME tagger;
  private final Map<List<String>, String[]> known = new HashMap<>();
  private final WordPool pool = new WordPool();

  public Tagger() {
    this.tagger = new POSTaggerME(Model.LOADED);
  }

  /** The tokens of a sentence, their spans counted in the clean text. */
  public List<Token> tag(Sentence sentence) {
    List<Span> spans = Tokenizer.split(sentence.text());
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = pool.one(straight(spans.get(i).of(sentence.text())));
    }
    String[] tags = known.computeIfAbsent(Arrays.asList(words), asked -> tagger.tag(words));
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span span = spans.get(i);
      String text = pool.one(span.of(sentence.text()));
      String lower = pool.one(Token.folded(text));
      int start = sentence.span().start();
      tokens.add(new Token(start + span.start(), start + span.end(), text, lower, tags[i]));
    }
    return List.copyOf(tokens);
  }

  private static String straight(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  private static final class Model {
    static final POSModel LOADED = load();

    private static POSModel load() {
      try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(MODEL + " is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + MODEL, e);
      }
    }
  }
}
