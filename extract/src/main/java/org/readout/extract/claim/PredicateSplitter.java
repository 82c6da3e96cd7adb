package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.FigureMention;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * Cuts "has provided 50 buses and intends to provide 150 more" in two: one subject, two predicates,
 * each with a figure of its own, since what is delivered and what is promised must not be one line.
 * Both claims rest on the same evidence.
 */
final class PredicateSplitter {
  /** Verbs that a tagger takes for nouns. */
  private static final Set<String> PLANNING =
      Set.of("intends", "plans", "hopes", "promises", "offers", "aims");

  /** Behind these a second predicate may belong to the relative clause. */
  private static final Set<String> RELATIVE = Set.of("which", "who", "whose");

  private PredicateSplitter() {}

  /** The claim itself, or its two halves. */
  static List<Claim> split(Claim claim, String text) {
    List<Token> content =
        claim.tokens().stream().filter(token -> claim.content().contains(token.span())).toList();
    int from = !content.isEmpty() && content.getFirst().is("that") ? 1 : 0;
    int verb = firstVerb(content);
    int link = verb > from ? linkAfter(claim, content, verb) : -1;
    if (link < 0) {
      return List.of(claim);
    }
    Span subject = span(content, from, verb);
    Span first = span(content, from, link);
    Span second = span(content, link + 1, content.size());
    String wording = subject.of(text).replaceAll("^[\"“]", "");
    if (isDirect(claim)) {
      String name = claim.statement().substring(0, claim.statement().indexOf('“') + 1);
      return List.of(
          part(claim, first, name + unquoted(first.of(text)) + " …”"),
          part(claim, second, name + wording + " … " + stopped(unquoted(second.of(text))) + "”"));
    }
    String opening = opening(claim.statement(), wording);
    return opening.isEmpty()
        ? List.of(claim)
        : List.of(
            part(claim, first, stopped(opening + first.of(text).substring(wording.length()))),
            part(claim, second, stopped(opening + " " + second.of(text))));
  }

  /** The statement up to and with its subject; empty where the statement was worded otherwise. */
  private static String opening(String statement, String subject) {
    String raised = FinishedSentence.upperFirst(subject);
    if (statement.startsWith(raised)) {
      return raised;
    }
    int at = statement.indexOf(" " + subject + " ");
    return at < 0 ? "" : statement.substring(0, at + 1 + subject.length());
  }

  private static boolean isDirect(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null
        && attribution.mode() == Mode.DIRECT
        && claim.quotations().size() == 1
        && claim.statement().indexOf(": “") > 0;
  }

  private static int firstVerb(List<Token> content) {
    int verb = 0;
    while (verb < content.size() && !content.get(verb).isVerb()) {
      verb++;
    }
    return verb < Math.min(content.size(), 8) ? verb : -1;
  }

  /** The "and" between two predicates that both hold a figure; {@code -1} where there is none. */
  private static int linkAfter(Claim claim, List<Token> content, int verb) {
    for (int i = verb + 1; i + 2 < content.size(); i++) {
      if (content.get(i).isOneOf(RELATIVE)) {
        return -1;
      }
      boolean link = content.get(i).is("and") || content.get(i).is("but");
      if (link
          && opensPredicate(content, i + 1)
          && holdsAmount(claim, span(content, verb, i))
          && holdsAmount(claim, span(content, i + 1, content.size()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensPredicate(List<Token> content, int index) {
    int verb = index;
    while (verb < content.size() && content.get(verb).tag().equals("ADV")) {
      verb++;
    }
    return verb < content.size()
        && (content.get(verb).isVerb() || content.get(verb).isOneOf(PLANNING))
        && !content.get(verb).lower().endsWith("ing");
  }

  private static boolean holdsAmount(Claim claim, Span span) {
    return claim.figures().stream()
        .anyMatch(
            figure -> figure.kind() == FigureMention.Kind.AMOUNT && span.contains(figure.span()));
  }

  private static Claim part(Claim claim, Span content, String statement) {
    List<FigureMention> figures =
        claim.figures().stream().filter(figure -> content.contains(figure.span())).toList();
    return new Claim(
        claim.article(),
        claim.sentence(),
        claim.paragraph(),
        claim.evidence(),
        claim.context(),
        statement,
        claim.segment(),
        content,
        claim.cue(),
        claim.tokens(),
        claim.attribution(),
        claim.speaker(),
        claim.quotations(),
        figures);
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  private static String unquoted(String words) {
    return words.replaceAll("^[\"“„«]|[\"”»,]+$", "");
  }

  private static String stopped(String words) {
    return words.replaceAll("[,;:\\s]+$|\\.$", "") + ".";
  }
}
