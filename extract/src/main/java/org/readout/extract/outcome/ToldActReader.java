package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.extract.outcome.ToldAct.Kind;
import org.readout.extract.outcome.ToldAct.Stage;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * Reads from a claim what begins or is signed, whether it has been done, and by whom. Conditions,
 * possibilities and what is only wished for tell nothing of that and are passed over.
 */
final class ToldActReader {
  private static final Set<String> SIGN = Set.of("sign", "signed", "signing", "initialled");
  private static final Set<String> BEGIN =
      Set.of("begin", "began", "begun", "start", "started", "commence", "commenced");
  private static final Set<String> BUILD = Set.of("building", "constructing", "laying");
  private static final Set<String> WORKS = Set.of("construction", "building", "work", "works");
  private static final Set<String> OPEN =
      Set.of(
          "if", "unless", "once", "when", "before", "until", "after", "whether", "hoped", "hope");
  private static final Set<String> DUE =
      Set.of("due", "expected", "set", "scheduled", "has", "have", "is", "are", "ready", "about");
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "was", "were");
  private static final Set<String> OBJECT_ENDS =
      Set.of(
          "with", "at", "by", "during", "to", "in", "between", "from", "here", "after", "before");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> MOMENTS =
      Set.of(
          "talk",
          "talks",
          "visit",
          "tour",
          "trip",
          "meeting",
          "day",
          "today",
          "tomorrow",
          "soon",
          "year",
          "month",
          "week",
          "summer",
          "winter",
          "spring",
          "autumn",
          "north",
          "south");
  private static final Map<String, String> OFFICES =
      Map.ofEntries(
          Map.entry("president", "president"),
          Map.entry("presidents", "president"),
          Map.entry("king", "monarch"),
          Map.entry("emir", "monarch"),
          Map.entry("sultan", "monarch"),
          Map.entry("chancellor", "head of government"),
          Map.entry("chancellors", "head of government"),
          Map.entry("premier", "head of government"),
          Map.entry("premiers", "head of government"),
          Map.entry("ambassador", "ambassador"),
          Map.entry("ambassadors", "ambassador"));
  private static final Set<String> MINISTERS = Set.of("minister", "ministers");
  private static final int LONGEST = 14;

  private final Stems stems;

  ToldActReader(Stems stems) {
    this.stems = stems;
  }

  /** In the order of the claim. */
  List<ToldAct> read(WeighedClaim claim) {
    List<ToldAct> acts = new ArrayList<>();
    List<Token> tokens = claim.claim().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean isVerb = tokens.get(i).tag().equals("VERB");
      if (isVerb && kind(tokens.get(i)) != null) {
        ToldAct act = at(claim, tokens, i);
        if (act != null) {
          acts.add(act);
        }
      }
    }
    return acts;
  }

  private static @Nullable Kind kind(Token verb) {
    boolean begins = verb.isOneOf(BEGIN) || verb.isOneOf(BUILD);
    return verb.isOneOf(SIGN) ? Kind.SIGN : begins ? Kind.BEGIN : null;
  }

  private @Nullable ToldAct at(WeighedClaim claim, List<Token> tokens, int verb) {
    Kind kind = kind(tokens.get(verb));
    VerbGroup group = VerbGroup.endingAt(tokens, verb);
    Stage stage = kind == null ? null : stage(tokens, group);
    if (kind == null || stage == null) {
      return null;
    }
    boolean isPassive = group.isPassive();
    List<Token> before = before(tokens, group.start());
    List<Token> after = after(tokens, verb + 1);
    boolean hasObject = after.stream().anyMatch(Token::isNominal);
    boolean isBeforeIt = isPassive || (kind == Kind.BEGIN && !hasObject);
    List<Token> named = isBeforeIt ? before : after;
    Set<String> thing = thing(named);
    if (tokens.get(verb).isOneOf(BUILD)) {
      thing.addAll(stems.of("construction"));
    }
    if (thing.isEmpty()) {
      return null;
    }
    boolean isDefinite = named.get(0).isOneOf(DEFINITE) && thing.size() == 1;
    return new ToldAct(
        claim,
        kind,
        stage,
        thing,
        words(named),
        isDefinite,
        new Span(tokens.get(group.start()).span().start(), tokens.get(verb).span().end()),
        kind == Kind.SIGN ? signers(tokens, group, isPassive) : Set.of(),
        year(claim, tokens, verb));
  }

  private static @Nullable Stage stage(List<Token> tokens, VerbGroup group) {
    int from = Math.max(0, group.start() - LONGEST);
    boolean isOpen =
        tokens.subList(from, group.start()).stream().anyMatch(token -> token.isOneOf(OPEN));
    if (isOpen || group.isPossible() || group.isObliged()) {
      return null;
    }
    List<Token> leading = group.words().subList(0, group.words().size() - 1);
    boolean isPerfect = leading.stream().anyMatch(token -> token.isOneOf(PERFECT));
    if (group.isNegated()) {
      return isPerfect && !group.isInfinitive() ? Stage.AHEAD : null;
    }
    boolean isDue =
        group.start() > 0 && tokens.get(group.start() - 1).isOneOf(DUE)
            || leading.stream().anyMatch(token -> token.isOneOf(DUE));
    if (group.isPromising() || (group.isInfinitive() && isDue)) {
      return Stage.AHEAD;
    }
    if (group.isInfinitive()) {
      return null;
    }
    Token verb = group.verb();
    boolean isBuilding = verb.isOneOf(BUILD) && group.isProgressive();
    boolean isPast = verb.lower().endsWith("ed") || verb.is("began") || verb.is("begun");
    boolean isDone = leading.isEmpty() || isPerfect;
    return isBuilding || (isPast && isDone) ? Stage.DONE : null;
  }

  /** The words before a verb group, back to the start of its clause; past a parenthesis too. */
  private static List<Token> before(List<Token> tokens, int group) {
    int end = group;
    while (end > 0
        && (tokens.get(end - 1).isOneOf(DUE) || VerbGroup.leadsIn(tokens.get(end - 1)))) {
      end--;
    }
    if (end > 0 && tokens.get(end - 1).is(",")) {
      int comma = 0;
      while (comma < end && !tokens.get(comma).is(",")) {
        comma++;
      }
      return tokens.subList(0, Math.min(comma, LONGEST));
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && !endsClause(tokens.get(start - 1))) {
      start--;
    }
    return tokens.subList(start, end);
  }

  private static List<Token> after(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && to - from < LONGEST
        && !endsClause(tokens.get(to))
        && !tokens.get(to).isOneOf(OBJECT_ENDS)) {
      to++;
    }
    return tokens.subList(from, to);
  }

  private static boolean endsClause(Token token) {
    return token.isPunctuation()
        || token.tag().equals("SCONJ")
        || token.is("that")
        || token.isVerb() && !token.isOneOf(WORKS);
  }

  private Set<String> thing(List<Token> words) {
    Set<String> thing = new LinkedHashSet<>();
    for (Token word : words) {
      boolean isOfThing =
          word.tag().equals("NOUN") || word.tag().equals("ADJ") || word.isOneOf(WORKS);
      boolean isPlain = Character.isLetter(word.text().charAt(0)) && !word.isOneOf(MOMENTS);
      if (isOfThing && isPlain) {
        thing.addAll(stems.of(word.isOneOf(WORKS) ? "construction" : word.lower()));
      }
    }
    return thing;
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Token token : tokens) {
      if (words.length() == 0 && token.tag().equals("DET")) {
        continue;
      }
      words.append(last >= 0 && token.span().start() > last ? " " : "").append(token.text());
      last = token.span().end();
    }
    return words.toString();
  }

  /** "to be signed by the presidents", "the premier is due to sign it with his guest". */
  private static Set<String> signers(List<Token> tokens, VerbGroup group, boolean isPassive) {
    Set<String> signers = new TreeSet<>();
    int to = group.end();
    while (to < tokens.size() && !tokens.get(to).isPunctuation()) {
      to++;
    }
    List<Token> rest = tokens.subList(group.end(), to);
    int from = 0;
    while (from < rest.size() && !rest.get(from).is(isPassive ? "by" : "with")) {
      from++;
    }
    addOffices(rest.subList(from, rest.size()), signers);
    if (!isPassive) {
      int start = group.start();
      while (start > 0 && !tokens.get(start - 1).isPunctuation()) {
        start--;
      }
      addOffices(tokens.subList(start, group.start()), signers);
    }
    return signers;
  }

  private static void addOffices(List<Token> words, Set<String> offices) {
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (word.is("and") && i + 2 < words.size() && words.get(i + 1).is("the")) {
        return;
      }
      String office = OFFICES.get(word.lower());
      if (office != null) {
        offices.add(office);
      } else if (word.isOneOf(MINISTERS)) {
        boolean isPrime = i > 0 && words.get(i - 1).is("prime");
        offices.add(isPrime ? "head of government" : "minister");
      }
    }
  }

  /** "in 2031", "in March 2031", right after what begins. */
  private static @Nullable FigureMention year(WeighedClaim claim, List<Token> tokens, int verb) {
    int from = tokens.get(verb).span().end();
    int to = tokens.get(Math.min(tokens.size() - 1, verb + LONGEST)).span().end();
    List<FigureMention> years =
        claim.claim().figures().stream()
            .filter(FigureMention::isYear)
            .filter(year -> year.span().start() >= from && year.span().end() <= to)
            .filter(year -> isTime(tokens, year))
            .toList();
    return years.size() == 1 ? years.get(0) : null;
  }

  private static boolean isTime(List<Token> tokens, FigureMention year) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < year.span().start()) {
      at++;
    }
    boolean isNext = at > 0 && tokens.get(at - 1).is("in");
    boolean isOfMonth = at > 1 && tokens.get(at - 2).is("in") && tokens.get(at - 1).isCapitalised();
    return isNext || isOfMonth;
  }
}
