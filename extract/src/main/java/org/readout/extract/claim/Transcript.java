package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.layout.SpeakerLabel;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * The turns of an article that prints each speaker's name in front of their words. What stands
 * behind a name, up to the next one, is that speaker's own words, though no quotation marks are
 * around them; what a reporter asks is nobody's claim. Text before the first name stays as it is.
 */
final class Transcript {
  private static final int FEWEST_TURNS = 2;
  private static final Set<String> PRESENT = Set.of("i", "we", "you", "it", "this", "that");

  /** One speaker's words: the name, and the sentences from {@code first} on. */
  private record Turn(SpeakerLabel label, Span name, int first, boolean isSpeaker) {}

  private final AnnotatedArticle article;
  private final Map<Integer, Turn> turns = new TreeMap<>();

  private Transcript(AnnotatedArticle article) {
    this.article = article;
  }

  /** Empty of turns where the article is none. */
  static Transcript of(AnnotatedArticle article, PersonNouns personNouns) {
    Transcript transcript = new Transcript(article);
    List<Turn> labelled = labelled(article, personNouns);
    if (isTranscript(labelled, article)) {
      transcript.lay(labelled);
    }
    return transcript;
  }

  /** What is reported outside the turns, and each sentence of a turn as its speaker's words. */
  List<Said> joinedTo(List<Said> reported) {
    List<Said> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < article.sentences().size(); i++) {
      Turn turn = turns.get(i);
      Turn own = turn == null || turn.label().leads() ? null : turn;
      boolean second = false;
      while (next < reported.size() && reported.get(next).sentence() <= i) {
        Said said = reported.get(next++);
        if (!isAsked(i) && (own == null || isSecondHand(said))) {
          all.add(said);
          second = true;
        }
      }
      if (own != null && !isAsked(i) && !second) {
        all.add(said(own, i));
      }
    }
    return all;
  }

  /** Whether the sentence is part of a question. */
  boolean isAsked(int sentence) {
    Turn turn = turns.get(sentence);
    return turn != null
        && (turn.label().asks()
            || turn.label().leads()
                && article.sentences().get(sentence).sentence().text().endsWith("?"));
  }

  /** "The governor told me": what a speaker reports of somebody else, countries aside. */
  private boolean isSecondHand(Said said) {
    Span source = said.speaker();
    if (source == null || said.cue() == null || said.kind() != CueVerb.Kind.SPEECH) {
      return false;
    }
    List<NameMention> names = article.namesIn(source);
    boolean country = !names.isEmpty() && names.stream().allMatch(n -> n.kind() == NameKind.PLACE);
    List<Token> words = article.tokensIn(source);
    return !country && words.stream().noneMatch(word -> word.isOneOf(PRESENT));
  }

  private Said said(Turn turn, int index) {
    Span whole = article.sentences().get(index).sentence().span();
    int start = index == turn.first() ? whole.start() + turn.label().behind() : whole.start();
    Span words = new Span(Math.min(start, whole.end() - 1), whole.end());
    return new Said(
        index, turn.name(), null, null, words, null, whole, Mode.DIRECT, CueVerb.Kind.SPEECH);
  }

  private void lay(List<Turn> labelled) {
    for (int i = 0; i < labelled.size(); i++) {
      int end = i + 1 < labelled.size() ? labelled.get(i + 1).first() : article.sentences().size();
      for (int sentence = labelled.get(i).first(); sentence < end; sentence++) {
        if (labelled.get(i).isSpeaker()) {
          turns.put(sentence, labelled.get(i));
        }
      }
    }
  }

  /** The paragraphs that begin with a label, of a person, an office or anything else. */
  private static List<Turn> labelled(AnnotatedArticle article, PersonNouns personNouns) {
    List<Turn> labelled = new ArrayList<>();
    int paragraph = -1;
    for (AnnotatedSentence sentence : article.sentences()) {
      boolean opens = sentence.sentence().paragraph() != paragraph;
      paragraph = sentence.sentence().paragraph();
      SpeakerLabel label = opens ? SpeakerLabel.at(sentence.sentence().text()) : null;
      if (label != null) {
        int start = sentence.sentence().span().start();
        Span name = new Span(start, start + label.name().length());
        boolean speaker =
            label.asks()
                || label.leads()
                || namesPerson(article, name)
                || personNouns.describes(label.name().toLowerCase(Locale.ROOT));
        labelled.add(new Turn(label, name, sentence.sentence().index(), speaker));
      }
    }
    return labelled;
  }

  private static boolean namesPerson(AnnotatedArticle article, Span name) {
    return article.namesIn(name).stream().anyMatch(named -> named.kind() == NameKind.PERSON);
  }

  /** Where somebody asks, somebody speaks twice, or two people are named. */
  private static boolean isTranscript(List<Turn> labelled, AnnotatedArticle article) {
    Set<String> speakers = new HashSet<>();
    boolean talk = false;
    int people = 0;
    int spoken = 0;
    for (Turn turn : labelled) {
      if (!turn.isSpeaker()) {
        continue;
      }
      spoken++;
      talk |= turn.label().asks() || !speakers.add(turn.label().name());
      people += namesPerson(article, turn.name()) ? 1 : 0;
    }
    return spoken >= FEWEST_TURNS && (talk || people >= FEWEST_TURNS);
  }
}
