package org.readout.extract.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.NounPhrases.Phrase;

/**
 * What a figure measures, in the words around it. The first rule that finds a noun phrase decides:
 *
 * <ol>
 *   <li>counted things: the noun with its modifiers and what it is of ("rounds of talks");
 *   <li>the noun right after: "a $2-billion pipeline", "a 12 percent increase in sales";
 *   <li>the noun before "of", "worth", "costing", "valued at": "a loan of $3 billion";
 *   <li>the noun after "in", "for", "of", "on": "$7 billion in new roads";
 *   <li>the deed of the verb before a sum: "invested $5 million";
 *   <li>the subject of the clause: "exports last year hit a high of $5 million".
 * </ol>
 */
final class MeasuredThing {
  private static final Set<String> COMPLEMENTS = Set.of("in", "for", "of", "on", "into", "towards");
  private static final Set<String> BETWEEN =
      Set.of("at", "to", "as", "by", "over", "of", "a", "an");
  private static final Set<String> AUXILIARIES =
      Set.of("to", "will", "would", "may", "might", "could");
  private static final Set<String> NOT_SUBJECT =
      Set.of("in", "on", "at", "for", "by", "with", "of");

  private static final int REACH = 60;

  private final LexedText text;

  MeasuredThing(LexedText text) {
    this.text = text;
  }

  /**
   * What a quantity measures, or the empty string.
   *
   * @param from first lexeme of the figure with its qualifiers
   */
  String of(Quantity quantity, int from) {
    return switch (quantity.role()) {
      case AGE -> "age";
      case COUNT -> counted(quantity);
      case ELLIPSIS -> "";
      case MEASURE, MONEY, FRACTION -> measured(quantity, from);
    };
  }

  /** What a calendar year qualifies: "the 1975 accord". */
  String qualifiedBy(int year) {
    boolean isFree =
        text.isOneOf(year - 1, Set.of("in", "since", "by", "until", "from", "before", "after"));
    Phrase phrase = isFree ? null : NounPhrases.forward(text, year + 1);
    boolean isRight = phrase != null && phrase.from() == year + 1;
    return isRight && phrase != null ? words(phrase) : "";
  }

  private String counted(Quantity quantity) {
    int start = quantity.unitAt();
    while (start < quantity.to() - 1 && (isOpener(start) || text.is(start, "+"))) {
      start++;
    }
    String noun = text.words(start, quantity.to());
    Phrase of = text.is(quantity.to(), "of") ? NounPhrases.forward(text, quantity.to() + 1) : null;
    return of == null ? noun : noun + " of " + words(of);
  }

  private boolean isOpener(int at) {
    return text.isOneOf(at, FigureWords.OPENERS) && !text.at(at).isCapitalised();
  }

  private String measured(Quantity quantity, int from) {
    Phrase attributive = attributive(quantity);
    if (attributive != null) {
      return withChange(attributive);
    }
    String before = before(quantity, from);
    if (!before.isEmpty()) {
      return before;
    }
    Phrase complement = complement(quantity);
    if (complement != null) {
      return words(complement);
    }
    String deed = deed(quantity, from);
    if (!deed.isEmpty()) {
      return deed;
    }
    boolean isBareTime = Units.isTime(quantity.unit()) && !text.is(from - 1, "by");
    Phrase subject = isBareTime ? null : subject(from);
    return subject == null ? "" : words(subject);
  }

  /** "invested $5 million": the noun for what the verb before a sum does. */
  private String deed(Quantity quantity, int from) {
    int verb =
        text.isOneOf(from - 1, Set.of("only", "just", "another", "in", "back"))
            ? from - 2
            : from - 1;
    return quantity.role() == Quantity.Role.MONEY ? FigureWords.deed(text.lower(verb)) : "";
  }

  private @Nullable Phrase attributive(Quantity quantity) {
    int at = text.isInnerHyphen(quantity.to()) ? quantity.to() + 1 : quantity.to();
    if (text.is(at, "long") || text.is(at, "wide")) {
      at++;
    }
    if (text.isOneOf(at, FigureWords.OPENERS)) {
      return null;
    }
    return NounPhrases.forward(text, at);
  }

  /** "increase" becomes "increase in bilateral trade" where the words go on so. */
  private String withChange(Phrase phrase) {
    int next = phrase.to();
    boolean isChange = text.isOneOf(next - 1, FigureWords.CHANGES);
    Phrase in = isChange && text.is(next, "in") ? NounPhrases.forward(text, next + 1) : null;
    return in == null || !NounPhrases.isThing(text, in)
        ? words(phrase)
        : words(phrase) + " in " + words(in);
  }

  private String before(Quantity quantity, int from) {
    Phrase noun = null;
    if (text.is(from - 1, "of")) {
      noun = NounPhrases.backward(text, from - 1);
    } else {
      int valuing = from - 1;
      while (valuing > from - 4 && text.isOneOf(valuing, BETWEEN)) {
        valuing--;
      }
      if (text.isOneOf(valuing, FigureWords.VALUING)) {
        noun = NounPhrases.backward(text, valuing);
      } else if (text.is(from - 1, "at")) {
        noun = NounPhrases.backward(text, from - 1);
      } else if (text.is(valuing, "cost") && text.isOneOf(valuing - 1, AUXILIARIES)) {
        noun = NounPhrases.backward(text, valuing - 1);
      }
    }
    if (noun == null) {
      return "";
    }
    if (text.isOneOf(noun.to() - 1, FigureWords.CHANGES)) {
      Phrase in =
          text.is(quantity.to(), "in") ? NounPhrases.forward(text, quantity.to() + 1) : null;
      return in == null || !NounPhrases.isThing(text, in)
          ? words(noun)
          : words(noun) + " in " + words(in);
    }
    if (text.isOneOf(noun.to() - 1, FigureWords.CONTAINERS)) {
      return ofContainer(noun);
    }
    return NounPhrases.isThing(text, noun) ? words(noun) : "";
  }

  /** "a cost of $2 billion", "a record high of …": what the value belongs to. */
  private String ofContainer(Phrase container) {
    int article = container.from();
    while (text.isOneOf(article - 1, FigureWords.OPENERS)) {
      article--;
    }
    if (text.is(article - 1, "at") || text.is(article - 1, "with")) {
      Phrase noun = NounPhrases.backward(text, article - 1);
      if (noun != null && NounPhrases.isThing(text, noun)) {
        return words(noun);
      }
    }
    Phrase subject = subject(container.from());
    return subject == null ? "" : words(subject);
  }

  private @Nullable Phrase complement(Quantity quantity) {
    int at = text.is(quantity.to(), "worth") ? quantity.to() + 1 : quantity.to();
    if (!text.isOneOf(at, COMPLEMENTS)) {
      return null;
    }
    if (Units.isTime(quantity.unit()) && !text.is(at, "of")) {
      return null;
    }
    Phrase phrase = NounPhrases.forward(text, at + 1);
    return phrase != null && NounPhrases.isThing(text, phrase) ? phrase : null;
  }

  /** The first noun phrase of the clause a figure stands in. */
  private @Nullable Phrase subject(int before) {
    for (int start = before - 1; start >= Math.max(0, before - REACH); start--) {
      if (start > 0 && !opensClause(start - 1)) {
        continue;
      }
      Phrase phrase = subjectAt(start, before);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  private boolean opensClause(int at) {
    String lower = text.lower(at);
    return FigureWords.CLAUSE_OPENERS.contains(lower)
        || ",;:“\"(".contains(lower) && !lower.isEmpty()
        || lower.equals("—")
        || lower.equals("--");
  }

  private @Nullable Phrase subjectAt(int start, int before) {
    if (text.isOneOf(start, NOT_SUBJECT)) {
      return null;
    }
    Phrase phrase = withoutVerb(NounPhrases.forward(text, start), before);
    if (phrase == null || phrase.to() > before || !NounPhrases.isThing(text, phrase)) {
      return null;
    }
    if (text.lower(phrase.from()).endsWith("ing")) {
      return null;
    }
    boolean isContainer =
        text.isOneOf(phrase.to() - 1, FigureWords.CONTAINERS)
            || text.isOneOf(phrase.to() - 1, FigureWords.CHANGES);
    boolean hasContent = isContainer && (text.is(phrase.to(), "of") || text.is(phrase.to(), "in"));
    Phrase content = hasContent ? NounPhrases.forward(text, phrase.to() + 1) : null;
    return content != null && NounPhrases.isThing(text, content) && content.to() < before
        ? content
        : phrase;
  }

  /** A noun phrase cannot be followed by an article: the word between is the verb. */
  private @Nullable Phrase withoutVerb(@Nullable Phrase phrase, int figure) {
    if (phrase == null) {
      return null;
    }
    int next = phrase.to();
    boolean isVerb =
        text.isOneOf(next, FigureWords.OPENERS)
            || text.isOneOf(next, Set.of("up", "down", "out"))
            || next == figure
            || NumeralReader.read(text, next) != null
            || Currencies.sign(text, next) != null;
    boolean isThirdPerson =
        text.lower(next - 1).endsWith("s") && text.is(next, "to") && next - phrase.from() > 1;
    if (!isVerb && !isThirdPerson) {
      return phrase;
    }
    return next - phrase.from() > 1 ? new Phrase(phrase.from(), next - 1) : null;
  }

  private String words(Phrase phrase) {
    return text.words(phrase.from(), phrase.to());
  }
}
