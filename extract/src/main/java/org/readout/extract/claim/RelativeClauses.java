package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * Relative clauses whose speaker no name tells: "the treaty, which considers each valley". What
 * they tell is the article's own, or part of what is said before them in the sentence.
 */
final class RelativeClauses {
  private static final int AROUND_NAME = 4;
  private static final Pattern PRONOUN = Pattern.compile(",? (?:who|which|that)\\s*$");
  private static final Set<String> SINGULAR = Set.of("has", "is", "was");

  private RelativeClauses() {}

  /** What is reported without those clauses; what stands before one reaches to its end. */
  static List<Said> returned(List<Said> reported, AnnotatedArticle article) {
    List<Said> kept = new ArrayList<>();
    for (Said said : reported) {
      int last = kept.size() - 1;
      if (!isUnsure(said, article)) {
        kept.add(said);
      } else if (last >= 0 && kept.get(last).sentence() == said.sentence()) {
        int end = Math.max(kept.get(last).segment().end(), said.segment().end());
        kept.set(last, kept.get(last).until(end));
      }
    }
    return kept;
  }

  private static boolean isUnsure(Said said, AnnotatedArticle article) {
    Span antecedent = antecedent(said, article.text().text());
    if (antecedent == null || said.cue() == null || isNamed(antecedent, article)) {
      return false;
    }
    return said.kind() != CueVerb.Kind.SPEECH || isOfOtherNumber(said, antecedent, article);
  }

  /** What the relative pronoun stands for, where the speaker is one or ends in one. */
  private static @Nullable Span antecedent(Said said, String text) {
    Span source = said.source();
    if (said.antecedent() != null || source == null) {
      return said.antecedent();
    }
    Matcher pronoun = PRONOUN.matcher(source.of(text));
    return pronoun.find() && pronoun.start() > 0
        ? new Span(source.start(), source.start() + pronoun.start())
        : null;
  }

  private static boolean isNamed(Span antecedent, AnnotatedArticle article) {
    String text = article.text().text();
    for (NameMention name : article.namesIn(antecedent)) {
      boolean owner =
          text.startsWith("'s", name.span().end()) || text.startsWith("’s", name.span().end());
      boolean whole = antecedent.length() - name.span().length() <= AROUND_NAME;
      if (!owner && (name.kind() != NameKind.PLACE || whole)) {
        return true;
      }
    }
    return false;
  }

  /** "The party of the farmers, which has hinted": not the farmers have. */
  private static boolean isOfOtherNumber(Said said, Span antecedent, AnnotatedArticle article) {
    Span cue = said.cue();
    if (cue == null
        || cue.end() <= antecedent.end()
        || !antecedent.of(article.text().text()).strip().endsWith("s")) {
      return false;
    }
    List<Token> verb = article.tokensIn(new Span(antecedent.end(), cue.end()));
    return verb.stream().anyMatch(token -> token.isOneOf(SINGULAR));
  }
}
