package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * What the pronoun stands for that a sentence begins with. "He" and "she" are the person whom the
 * sentence before begins with, and within a paragraph the only one it names; "it" and "they" are
 * its subject, where the number fits and nobody says anything in it. Where the sentence before
 * begins with the same pronoun, the one before that is asked. In doubt there is no answer.
 */
final class Antecedents {
  private static final int FARTHEST = 3;
  private static final int NEAR_START = 30;
  private static final int LONGEST_SUBJECT = 9;
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> PLURAL = Set.of("they");
  private static final Set<String> SINGULAR = Set.of("it");
  private static final Set<String> BE = Set.of("is", "was", "would", "will", "has", "be", "been");
  private static final Set<String> FORMS_OF_BE = Set.of("is", "was", "be", "been", "are", "were");
  private static final Set<String> OF_SOMETHING =
      Set.of("due", "ready", "set", "able", "expected", "worth", "open", "likely", "subject");
  private static final Set<String> INNER = Set.of("of", "on", "for", "between", "and", "'s", "'");
  private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is");
  private static final Set<String> PLURAL_NOUNS = Set.of("people", "men", "women", "police");

  private final AnnotatedArticle article;
  private final Set<Integer> speech = new TreeSet<>();

  /**
   * @param reported what is said in the article
   */
  Antecedents(AnnotatedArticle article, List<Said> reported) {
    this.article = article;
    reported.forEach(said -> speech.add(said.sentence()));
  }

  /**
   * What a pronoun stands for.
   *
   * @param words in the clean text
   * @param sentence that has them, where they are a name or stand in another paragraph
   */
  record Antecedent(Span words, @Nullable Span sentence) {}

  /** For the pronoun that the sentence begins with; {@code null} where it cannot be told. */
  @Nullable Antecedent of(AnnotatedSentence sentence) {
    Token pronoun = sentence.tokens().get(0);
    boolean person = pronoun.isOneOf(PERSONAL);
    boolean thing = pronoun.isOneOf(PLURAL) || pronoun.isOneOf(SINGULAR);
    if (!person && !thing || isEmpty(sentence.tokens())) {
      return null;
    }
    int index = sentence.sentence().index();
    for (int back = index - 1; back >= Math.max(0, index - FARTHEST); back--) {
      AnnotatedSentence before = article.sentences().get(back);
      Span words = person ? person(before, sentence) : subject(before, sentence);
      if (words != null) {
        return antecedent(words, before, sentence);
      }
      if (!before.tokens().get(0).is(pronoun.lower())) {
        return null;
      }
    }
    return null;
  }

  /** Of "the agreement" the paragraph that is shown around the evidence says enough. */
  private Antecedent antecedent(Span words, AnnotatedSentence before, AnnotatedSentence sentence) {
    boolean together = before.sentence().paragraph() == sentence.sentence().paragraph();
    boolean shown = together && !isNamed(words);
    return new Antecedent(words, shown ? null : before.sentence().span());
  }

  private boolean isNamed(Span words) {
    List<Token> tokens = article.tokensIn(words);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name = token.tag().equals("PROPN") || i > 0 && token.isCapitalised();
      if (name || Character.isDigit(token.text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "It was announced that", "it is important to": the pronoun stands for nothing. */
  private static boolean isEmpty(List<Token> tokens) {
    if (!tokens.get(0).isOneOf(SINGULAR)) {
      return false;
    }
    int i = 1;
    while (i < tokens.size() && (tokens.get(i).isOneOf(BE) || tokens.get(i).tag().equals("ADV"))) {
      i++;
    }
    boolean described =
        i > 1
            && i < tokens.size()
            && tokens.get(i).tag().equals("ADJ")
            && !tokens.get(i).isOneOf(OF_SOMETHING);
    boolean clause =
        i + 1 < tokens.size() && (tokens.get(i).is("that") || tokens.get(i + 1).is("that"));
    return described || clause || i + 1 < tokens.size() && tokens.get(i).is("comes");
  }

  private @Nullable Span person(AnnotatedSentence before, AnnotatedSentence sentence) {
    boolean together = before.sentence().paragraph() == sentence.sentence().paragraph();
    Span span = before.sentence().span();
    List<NameMention> people =
        article.namesIn(span).stream().filter(name -> name.kind() == NameKind.PERSON).toList();
    if (people.isEmpty()) {
      return null;
    }
    NameMention first = people.get(0);
    boolean only = people.stream().allMatch(name -> name.name().equals(first.name()));
    boolean opens = first.span().start() - span.start() <= NEAR_START && !isAside(first);
    return opens || only && together ? first.span() : null;
  }

  /** "The envoy's adviser", "after talks with the envoy": not who the sentence is about. */
  private boolean isAside(NameMention name) {
    String text = article.text().text();
    int end = name.span().end();
    boolean owner = text.startsWith("'s", end) || text.startsWith("’s", end);
    boolean held = false;
    boolean fresh = true;
    for (Token token : article.sentences().get(article.sentenceAt(end - 1)).tokens()) {
      if (token.span().start() >= name.span().start()) {
        break;
      }
      held = fresh ? token.tag().equals("ADP") || token.tag().equals("SCONJ") : held;
      fresh = token.is(",");
      held &= !fresh;
    }
    return owner || held;
  }

  private @Nullable Span subject(AnnotatedSentence before, AnnotatedSentence sentence) {
    Token pronoun = sentence.tokens().get(0);
    if (speech.contains(before.sentence().index())) {
      return null;
    }
    List<Token> tokens = before.tokens();
    int head = -1;
    boolean several = false;
    int i = 0;
    while (i < tokens.size() && !tokens.get(i).isVerb()) {
      Token token = tokens.get(i);
      if (i >= LONGEST_SUBJECT || !token.isInNounPhrase() && !token.isOneOf(INNER)) {
        return null;
      }
      boolean noun = token.tag().equals("NOUN") || token.tag().equals("PROPN");
      boolean within = i > 0 && tokens.subList(0, i).stream().anyMatch(t -> t.tag().equals("ADP"));
      head = noun && !within ? i : head;
      several |= token.is("and") && !within;
      i++;
    }
    if (head < 0 || i == tokens.size() || tokens.get(0).tag().equals("PRON")) {
      return null;
    }
    boolean plural = several || isPlural(tokens.get(head));
    boolean country = tokens.get(head).tag().equals("PROPN") && isPassive(sentence);
    return plural == pronoun.isOneOf(PLURAL) && !country ? new TokenRange(0, i).span(tokens) : null;
  }

  /** "It had been seen as a signal": hardly said of a country or a body. */
  private static boolean isPassive(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int i = 1;
    boolean be = false;
    while (i < tokens.size()
        && (tokens.get(i).tag().equals("AUX") || tokens.get(i).tag().equals("ADV"))) {
      be |= tokens.get(i).isOneOf(FORMS_OF_BE);
      i++;
    }
    return be;
  }

  private static boolean isPlural(Token noun) {
    String word = noun.lower();
    boolean ending = word.endsWith("s") && SINGULAR_ENDINGS.stream().noneMatch(word::endsWith);
    return noun.isOneOf(PLURAL_NOUNS) || ending && noun.tag().equals("NOUN");
  }
}
