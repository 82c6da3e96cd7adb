package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * A pronoun that speaks in a clause inside its sentence: "the envoy was right when he said". What
 * it stands for is mostly told in the same sentence.
 *
 * @param candidates the names before it that are subjects or owners, each once
 */
record InnerPronoun(List<NameMention> candidates) {
  private static final int LONGEST_TITLE = 3;
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> BODY = Set.of("it");
  private static final Set<String> OPENING =
      Set.of(
          "how",
          "when",
          "while",
          "as",
          "because",
          "why",
          "where",
          "after",
          "before",
          "that",
          "although",
          "though",
          "which",
          "until",
          "since");
  private static final Set<String> VERBS = Set.of("VERB", "AUX", "ADV");

  InnerPronoun {
    candidates = List.copyOf(candidates);
  }

  /** {@code null} where the speaker is no such pronoun. */
  static @Nullable InnerPronoun of(Said said, Span source, AnnotatedArticle article) {
    AnnotatedSentence sentence = article.sentences().get(said.sentence());
    List<Token> ahead =
        sentence.tokens().stream().filter(token -> token.span().end() <= source.start()).toList();
    String word = source.of(article.text().text()).strip();
    boolean body = BODY.contains(word);
    if (ahead.isEmpty()
        || !body && !PERSONAL.contains(word)
        || said.content().start() < source.start()
        || !body && !ahead.get(ahead.size() - 1).isOneOf(OPENING)) {
      return null;
    }
    return new InnerPronoun(
        candidates(body, article, new Span(ahead.get(0).span().start(), source.start())));
  }

  private static List<NameMention> candidates(boolean body, AnnotatedArticle article, Span before) {
    List<NameMention> found = new ArrayList<>();
    for (NameMention name : article.namesIn(before)) {
      boolean fits = body == (name.kind() != NameKind.PERSON);
      boolean quoted = article.quotations().stream().anyMatch(name.span()::overlaps);
      boolean known = found.stream().anyMatch(other -> other.name().equals(name.name()));
      if (fits && !quoted && !known && (isOwner(article, name) && !body || acts(article, name))) {
        found.add(name);
      }
    }
    return found;
  }

  /** "The envoy's pledge". */
  private static boolean isOwner(AnnotatedArticle article, NameMention name) {
    String rest = article.text().text().substring(name.span().end());
    return rest.startsWith("’s") || rest.startsWith("'s");
  }

  /** Whether a verb follows, past a comma and what it sets apart. */
  private static boolean acts(AnnotatedArticle article, NameMention name) {
    AnnotatedSentence sentence = article.sentences().get(article.sentenceAt(name.span().start()));
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < name.span().end()) {
      i++;
    }
    i = past(tokens, past(tokens, i, "(", ")"), ",", ",");
    return !isHeld(tokens, name) && i < tokens.size() && VERBS.contains(tokens.get(i).tag());
  }

  private static int past(List<Token> tokens, int i, String open, String close) {
    if (i >= tokens.size() || !tokens.get(i).is(open)) {
      return i;
    }
    int end = i + 1;
    while (end < tokens.size() && !tokens.get(end).is(close)) {
      end++;
    }
    return end + 1;
  }

  /** Whether a preposition stands before the name or its title. */
  private static boolean isHeld(List<Token> tokens, NameMention name) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < name.span().start()) {
      i++;
    }
    for (int k = i - 1; k >= Math.max(0, i - LONGEST_TITLE); k--) {
      if (tokens.get(k).tag().equals("ADP")) {
        return true;
      }
      if (!tokens.get(k).isInNounPhrase()) {
        return false;
      }
    }
    return false;
  }
}
