package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.model.claim.Token;

/**
 * How far to the left a subject reaches: over participles and relative clauses to where its clause
 * begins, as long as nothing on the way is a predicate.
 */
final class SubjectReach {
  private static final Set<String> HAVE = Set.of("have", "has", "had");
  private static final Set<String> QUANTITY =
      Set.of("only", "nearly", "almost", "about", "not", "more", "just");
  private static final Set<String> OPENS_CLAUSE =
      Set.of(
          "that", "while", "though", "although", "if", "because", "when", "but", "and", "whether");
  private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whose", "whom");
  private static final Set<String> THIS_OR_LAST = Set.of("this", "last", "earlier");
  private static final int LONGEST_SUBJECT = 30;

  private final AnnotatedSentence sentence;
  private final List<Token> tokens;

  SubjectReach(AnnotatedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /**
   * "“…,” a senator from the coast, Peter Berg, told": what a name is explained by may come before
   * it, from the quotation on.
   */
  TokenRange fromQuotation(TokenRange name) {
    int first = name.start();
    while (first > 0 && name.start() - first < LONGEST_SUBJECT && !sentence.isQuoted(first - 1)) {
      first--;
      if (isFinite(first)) {
        return name;
      }
    }
    boolean quoted = first > 0 && sentence.isQuoted(first - 1);
    return quoted && tokens.get(first).tag().equals("DET")
        ? new TokenRange(first, name.end())
        : name;
  }

  /**
   * "Many people involved in the talks", "Firms that had insured the mine": the subject begins
   * where its clause does, if nothing before the phrase is a predicate.
   */
  int beyondParticiples(int start) {
    int i = start - 1;
    while (i >= 0 && start - i < LONGEST_SUBJECT && !opensClause(i)) {
      if (isFinite(i) || tokens.get(i).tag().equals("AUX")) {
        int relative = relativeBefore(i);
        if (relative < 0) {
          return start;
        }
        i = relative;
      }
      i--;
    }
    int first = i + 1;
    while (first < start && tokens.get(first).tag().equals("CCONJ")) {
      first++;
    }
    boolean whole =
        first < start
            && (tokens.get(first).isInNounPhrase() || tokens.get(first).isOneOf(QUANTITY))
            && !tokens.get(first).isOneOf(RELATIVE)
            && !tokens.get(first).isOneOf(THIS_OR_LAST)
            && !NounPhrases.isWeekday(tokens.get(first))
            && start - i < LONGEST_SUBJECT;
    return whole ? first : start;
  }

  private boolean opensClause(int i) {
    Token token = tokens.get(i);
    return sentence.isQuoted(i)
        || token.isPunctuation() && !isAbbreviationStop(i) && !token.is("$")
        || token.tag().equals("SCONJ") && !(i > 0 && tokens.get(i - 1).isNominal())
        || token.isOneOf(OPENS_CLAUSE) && !(i > 0 && tokens.get(i - 1).isNominal());
  }

  private boolean isAbbreviationStop(int i) {
    return tokens.get(i).is(".") && i > 0 && isAbbreviation(i - 1);
  }

  /** The relative pronoun before a verb, past its auxiliaries; {@code -1} where none stands. */
  int relativeBefore(int verb) {
    int i = verb - 1;
    while (i > 0
        && (tokens.get(i).tag().startsWith("AUX")
            || tokens.get(i).tag().equals("ADV")
            || tokens.get(i).isOneOf(HAVE))) {
      i--;
    }
    return i > 0 && tokens.get(i).isOneOf(RELATIVE) && tokens.get(i - 1).isNominal() ? i : -1;
  }

  boolean isFinite(int index) {
    Token token = tokens.get(index);
    return token.tag().equals("VERB") && !token.lower().endsWith("ing") && !isAttributive(index);
  }

  /** "registered voters", "people involved in": a participle that belongs to a noun. */
  private boolean isAttributive(int index) {
    Token token = tokens.get(index);
    if (!token.lower().endsWith("ed") || index + 1 >= tokens.size()) {
      return false;
    }
    boolean before =
        tokens.get(index + 1).isNominal() && index > 0 && tokens.get(index - 1).tag().equals("ADP");
    boolean behind =
        index > 0
            && tokens.get(index - 1).tag().equals("NOUN")
            && (tokens.get(index + 1).tag().equals("ADP")
                || tokens.get(index + 1).isOneOf(THIS_OR_LAST));
    return before || behind;
  }

  boolean isAbbreviation(int index) {
    Token token = tokens.get(index);
    return token.tag().equals("PROPN") || token.isCapitalised() && token.text().length() <= 4;
  }
}
