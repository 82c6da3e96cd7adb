package org.readout.extract.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.NounPhrases.Phrase;
import org.readout.extract.annotate.Quantity.Role;

/**
 * What a figure measures, in the words around it. The first rule that finds a noun phrase decides:
 *
 * <ol>
 *   <li>counted things: the noun with its modifiers and what it is of ("rounds of talks");
 *   <li>the noun right after: "a $2-billion pipeline", "a 12 percent increase in sales";
 *   <li>the noun before "of", "worth", "costing", "valued at", or before a colon: "a loan of $3
 *       billion", "Harbour road: $2 million";
 *   <li>the subject of a verb of measuring: "the refinery in the port accounts for $8 billion";
 *   <li>the noun after "in", "for", "of", "on": "$7 billion in new roads";
 *   <li>the deed of the verb before a sum: "invested $5 million";
 *   <li>the subject of the clause: "exports last year hit a high of $5 million".
 * </ol>
 */
final class MeasuredThing {
  private static final Set<String> COMPLEMENTS =
      Set.of("in", "for", "of", "on", "into", "to", "towards", "toward", "as");
  private static final Set<String> BETWEEN =
      Set.of("at", "to", "as", "by", "over", "of", "a", "an", "in");
  private static final Set<String> CHANGE_TO = Set.of("to", "by", "from");
  private static final Set<String> AFTER_LENGTH =
      Set.of("long", "wide", "deep", "high", "tall", "thick", "on", "across");
  private static final Set<String> AFTER_NOUN = Set.of(",", "(", "“", "\"", "-", "—", "–", "--");

  private static final int YEAR_REACH = 6;

  private final LexedText text;
  private final GoverningVerbs verbs;

  MeasuredThing(LexedText text) {
    this.text = text;
    this.verbs = new GoverningVerbs(text);
  }

  /**
   * What a quantity measures, or the empty string.
   *
   * @param from first lexeme of the figure with its qualifiers
   * @param isListed whether it follows another figure in a list
   */
  String of(Quantity quantity, int from, boolean isListed) {
    return switch (quantity.role()) {
      case AGE -> "age";
      case COUNT -> counted(quantity);
      case ELLIPSIS -> "";
      case MEASURE, MONEY, FRACTION -> measured(quantity, from, isListed);
    };
  }

  /** What a calendar year qualifies: "the 1975 accord", "the accord signed in 1975". */
  String qualifiedBy(int year) {
    boolean isFree =
        text.isOneOf(year - 1, Set.of("in", "since", "by", "until", "from", "before", "after"));
    if (isFree) {
      int verb = verbs.verbBefore(year - 1);
      Phrase dated = verb < year - YEAR_REACH ? null : thing(verbs.subject(verb));
      return dated == null ? "" : words(dated);
    }
    Phrase phrase = NounPhrases.forward(text, year + 1);
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

  private String measured(Quantity quantity, int from, boolean isListed) {
    Phrase attributive = attributive(quantity);
    if (attributive != null) {
      return withChange(attributive);
    }
    String before = before(quantity, from);
    if (!before.isEmpty()) {
      return before;
    }
    Phrase complement = complement(quantity);
    if (complement != null && isShare(quantity)) {
      return words(complement);
    }
    int verb = verbs.verbBefore(from);
    boolean isMeasuring = verb >= 0 && FigureWords.MEASURING.contains(text.lower(verb));
    boolean isBareTime =
        Units.isTime(quantity.unit())
            && !text.is(from - 1, "by")
            && !(isMeasuring && verb == from - 1 && !text.tag(verb).equals("AUX"));
    Phrase measured = isMeasuring && !isBareTime ? thing(verbs.subject(verb)) : null;
    if (measured != null) {
      return ofSubject(measured, verb);
    }
    if (complement != null) {
      return words(complement);
    }
    String deed = deed(quantity, from);
    if (!deed.isEmpty() || isBareTime) {
      return deed;
    }
    Phrase subject = thing(verb >= 0 ? verbs.subject(verb) : isListed ? null : apposed(from));
    return subject == null ? "" : ofSubject(subject, verb < 0 ? from : verb);
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.role() == Role.FRACTION || quantity.unit().equals("percent");
  }

  /** "The grant, £75 million, …". */
  private @Nullable Phrase apposed(int from) {
    return text.isOneOf(from - 1, AFTER_NOUN) ? verbs.leftmost(from - 1) : null;
  }

  private @Nullable Phrase thing(@Nullable Phrase phrase) {
    return phrase != null && NounPhrases.isThing(text, phrase) ? phrase : null;
  }

  /** With what it is of: "line of credit", "construction of a road"; without a container. */
  private String ofSubject(Phrase subject, int before) {
    boolean isOf = text.is(subject.to(), "of") || text.is(subject.to(), "in");
    Phrase content = isOf ? thing(NounPhrases.forward(text, subject.to() + 1)) : null;
    if (content == null || content.to() > before) {
      return words(subject);
    }
    boolean isHolder =
        text.isOneOf(subject.to() - 1, FigureWords.CONTAINERS)
            || text.isOneOf(subject.to() - 1, FigureWords.CHANGES);
    return isHolder
        ? words(content)
        : text.is(subject.to(), "of") ? text.words(subject.from(), content.to()) : words(subject);
  }

  /** "invested $5 million": the noun for what the verb before a sum does. */
  private String deed(Quantity quantity, int from) {
    int verb =
        text.isOneOf(from - 1, Set.of("only", "just", "another", "in", "back"))
            ? from - 2
            : from - 1;
    return quantity.role() == Role.MONEY ? FigureWords.deed(text.lower(verb)) : "";
  }

  private @Nullable Phrase attributive(Quantity quantity) {
    int at = text.isInnerHyphen(quantity.to()) ? quantity.to() + 1 : quantity.to();
    boolean isLength = text.is(at, "long") || text.is(at, "wide");
    if (isLength) {
      at++;
    }
    if (text.isOneOf(at, FigureWords.OPENERS) || (verbs.isVerb(at) && !isLength)) {
      return null;
    }
    Phrase phrase = NounPhrases.forward(text, at);
    return phrase == null || NounPhrases.isTime(text, phrase) ? null : phrase;
  }

  /** "increase" becomes "increase in bilateral trade" where the words go on so. */
  private String withChange(Phrase phrase) {
    int next = phrase.to();
    boolean isChange = text.isOneOf(next - 1, FigureWords.CHANGES);
    Phrase in = isChange && text.is(next, "in") ? thing(NounPhrases.forward(text, next + 1)) : null;
    return in == null ? words(phrase) : words(phrase) + " in " + words(in);
  }

  private String before(Quantity quantity, int from) {
    Phrase noun = nounBefore(quantity, from);
    if (noun == null) {
      return "";
    }
    if (text.isOneOf(noun.to() - 1, FigureWords.CHANGES)) {
      Phrase in =
          text.is(quantity.to(), "in") ? thing(NounPhrases.forward(text, quantity.to() + 1)) : null;
      return in == null ? words(noun) : words(noun) + " in " + words(in);
    }
    if (text.isOneOf(noun.to() - 1, FigureWords.CONTAINERS)) {
      return ofContainer(noun);
    }
    boolean isLabel = text.is(from - 1, ":") && complement(quantity) == null;
    return isLabel ? words(noun) : NounPhrases.isThing(text, noun) ? ofSubject(noun, from) : "";
  }

  private @Nullable Phrase nounBefore(Quantity quantity, int from) {
    if (text.is(from - 1, "of")) {
      return stuff(quantity, NounPhrases.backward(text, from - 1));
    }
    if (text.is(from - 1, ":")) {
      return NounPhrases.backward(text, from - 1);
    }
    int valuing = from - 1;
    while (valuing > from - 4 && text.isOneOf(valuing, BETWEEN)) {
      valuing--;
    }
    if (text.isOneOf(valuing, FigureWords.VALUING)) {
      int end = text.isOneOf(valuing - 1, AFTER_NOUN) ? valuing - 1 : valuing;
      return isPredicate(valuing) ? verbs.subject(verbs.verbBefore(valuing)) : verbs.leftmost(end);
    }
    if (text.is(from - 1, "at") || (text.is(from - 1, "for") && quantity.role() == Role.MONEY)) {
      return verbs.isVerb(from - 2) ? null : NounPhrases.backward(text, from - 1);
    }
    if (text.isOneOf(from - 1, CHANGE_TO) && verbs.isPointing(from - 2)) {
      return verbs.antecedent(from - 2);
    }
    if (text.isOneOf(from - 1, CHANGE_TO) && !verbs.isVerb(from - 2)) {
      return verbs.leftmost(from - 1);
    }
    boolean isAppended =
        quantity.role() == Role.MEASURE && text.isOneOf(quantity.to(), AFTER_LENGTH);
    return isAppended && !verbs.isVerb(from - 1) ? NounPhrases.backward(text, from) : null;
  }

  /** "a cargo of 9,000 tonnes of rice" measures rice, "a coast of 400 km" the coast. */
  private @Nullable Phrase stuff(Quantity quantity, @Nullable Phrase before) {
    boolean isOf = quantity.role() == Role.MEASURE && text.is(quantity.to(), "of");
    Phrase of = isOf ? thing(NounPhrases.forward(text, quantity.to() + 1)) : null;
    return of == null ? before : of;
  }

  /** "is worth", "was valued at", "is being sold": the value is said of the subject. */
  private boolean isPredicate(int valuing) {
    return text.tag(valuing - 1).equals("AUX") || text.tag(valuing - 1).equals("ADV");
  }

  /** "a cost of $2 billion", "a record high of …": what the value belongs to. */
  private String ofContainer(Phrase container) {
    int article = container.from();
    while (text.isOneOf(article - 1, FigureWords.OPENERS)) {
      article--;
    }
    if (text.is(article - 1, "at") || text.is(article - 1, "with")) {
      Phrase noun = thing(verbs.leftmost(article - 1));
      if (noun != null) {
        return words(noun);
      }
    }
    int verb = verbs.verbBefore(container.from());
    Phrase subject = verb < 0 ? null : thing(verbs.subject(verb));
    return subject == null ? "" : ofSubject(subject, container.from());
  }

  private @Nullable Phrase complement(Quantity quantity) {
    int at = text.is(quantity.to(), "worth") ? quantity.to() + 1 : quantity.to();
    if (!text.isOneOf(at, COMPLEMENTS)) {
      return null;
    }
    if (Units.isTime(quantity.unit()) && !text.is(at, "of")) {
      return null;
    }
    Phrase phrase = thing(NounPhrases.forward(text, at + 1));
    boolean isWhole = phrase != null && text.isOneOf(phrase.to() - 1, FigureWords.CONTAINERS);
    return isWhole || (text.is(at, "to") && verbs.isVerb(at + 1)) ? null : phrase;
  }

  private String words(Phrase phrase) {
    return text.words(phrase.from(), phrase.to());
  }
}
