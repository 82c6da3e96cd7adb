package org.readout.extract.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Token;
import org.readout.model.outcome.Status;

/** What a text that both sides agreed on says is agreed: "the declaration sets up a fund". */
final class AgreedTexts {
  private static final double WEIGHT = 3.3;
  private static final int FIRST_WORDS = 8;
  private static final String RULE = "an agreed text says so";
  private static final Set<String> TEXTS =
      Set.of(
          "agreement",
          "accord",
          "accords",
          "declaration",
          "deal",
          "pact",
          "treaty",
          "protocol",
          "memorandum",
          "mou",
          "communique",
          "communiqué",
          "text",
          "contract",
          "charter",
          "convention");

  private static final Pattern AFTER_HEAD = Pattern.compile(" (?:on|of|with|for|between|to) .*");
  private static final Set<String> PROVIDED =
      Set.of("gave", "granted", "provided", "set", "allowed", "covered", "contained");

  private AgreedTexts() {}

  static @Nullable StatusCue find(Claim claim, Clauses clauses) {
    return isSource(claim) ? ofSource(clauses) : ofSubject(clauses);
  }

  private static boolean isSource(Claim claim) {
    if (claim.attribution() == null || claim.attribution().cue() == null) {
      return false;
    }
    String source = claim.attribution().source().toLowerCase(Locale.ROOT);
    String head = AFTER_HEAD.matcher(source).replaceFirst("");
    String verb = claim.attribution().cue().split(" ", 2)[0];
    return TEXTS.contains(head.substring(head.lastIndexOf(' ') + 1)) && verb.endsWith("s");
  }

  /** "The text says": the agreed text itself speaks. */
  private static @Nullable StatusCue ofSource(Clauses clauses) {
    for (int i = 0; i < clauses.tokens().size(); i++) {
      if (clauses.isSpeechCue(i)) {
        return new StatusCue(Status.AGREED, i, i + 1, WEIGHT, RULE, null);
      }
    }
    return null;
  }

  private static @Nullable StatusCue ofSubject(Clauses clauses) {
    List<Token> tokens = clauses.tokens();
    int seen = 0;
    for (int i = 0; i + 1 < tokens.size() && seen < FIRST_WORDS; i++) {
      if (!clauses.isSaid(i)) {
        continue;
      }
      seen++;
      if (tokens.get(i).isVerb()) {
        return null;
      }
      if (tokens.get(i).isOneOf(TEXTS)) {
        Token next = tokens.get(i + 1);
        boolean says =
            next.is("calls")
                || next.tag().equals("VERB")
                    && (next.lower().endsWith("s") || next.isOneOf(PROVIDED));
        return says ? new StatusCue(Status.AGREED, i, i + 2, WEIGHT, RULE, null) : null;
      }
    }
    return null;
  }
}
