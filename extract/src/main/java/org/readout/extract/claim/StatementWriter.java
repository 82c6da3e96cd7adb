package org.readout.extract.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.claim.SpeakerFinder.Speaker;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Token;
import org.readout.model.source.Span;

/**
 * Words a claim so that it can be read alone. Speech in somebody's own words becomes {@code Name:
 * “…”}; reported speech becomes the bare clause where it has a subject of its own, otherwise name,
 * cue and content; all else stays the sentence it is. Nothing is added that evidence or attribution
 * do not have.
 */
final class StatementWriter {
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^(?:However|Meanwhile|Moreover|Furthermore|In addition|Additionally|Besides|Similarly|"
              + "Earlier|Later|Separately|But|And|Also|Thus|Therefore|For (?:his|her|its) part|"
              + "On (?:his|her|its) part|At the same time|Nevertheless|Strikingly),? ");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "his", "her", "their", "our", "my", "this",
          "that", "these", "those", "there", "who", "which", "him", "them", "its");
  private static final Set<String> SUBORDINATE = Set.of("when", "who", "which", "that", "and");
  private static final Set<String> SENTENCE_END = Set.of(".", "!", "?", "…");

  private final AnnotatedArticle article;
  private final String text;

  StatementWriter(AnnotatedArticle article) {
    this.article = article;
    this.text = article.text().text();
  }

  /**
   * The sentence as it stands, without a leading connective.
   *
   * @param antecedent the words that a leading "he" or "she" stands for
   */
  String write(AnnotatedSentence sentence, @Nullable Span antecedent) {
    String words = sentence.sentence().text();
    if (antecedent != null) {
      int pronoun = sentence.tokens().get(0).text().length();
      return sentenceCase(antecedent.of(text) + words.substring(pronoun));
    }
    return sentenceCase(CONNECTIVE.matcher(words).replaceFirst(""));
  }

  String write(Said said, @Nullable Speaker speaker) {
    if (said.mode() == Mode.DIRECT) {
      String words = quoted(said);
      return speaker == null ? "“" + words + "”" : upperFirst(speaker.name()) + ": “" + words + "”";
    }
    List<Token> content = withoutThat(article.tokensIn(said.content()));
    Span cue = said.cue();
    boolean precedes = cue != null && said.content().end() <= cue.start();
    if (precedes && !content.get(0).isOneOf(PRONOUNS) || !holdsCue(said) && isClause(content)) {
      return sentenceCase(text.substring(content.get(0).span().start(), said.content().end()));
    }
    return sentenceCase(withName(said, speaker));
  }

  /** "Trade, he said, had grown": the words of speech stand in the middle of what is said. */
  private static boolean holdsCue(Said said) {
    return said.cue() != null && said.content().contains(said.cue());
  }

  private static List<Token> withoutThat(List<Token> content) {
    return content.size() > 1 && content.get(0).is("that")
        ? content.subList(1, content.size())
        : content;
  }

  /** Whether the content has a subject of its own that means something alone, and a finite verb. */
  private static boolean isClause(List<Token> content) {
    if (content.isEmpty() || content.get(0).isOneOf(PRONOUNS) || !opensClause(content.get(0))) {
      return false;
    }
    for (int i = 1; i < content.size(); i++) {
      Token token = content.get(i);
      if (isFiniteVerb(token, content.get(i - 1))) {
        return content.subList(0, i).stream().anyMatch(Token::isNominal);
      }
      boolean subordinate = token.tag().equals("SCONJ") || token.isOneOf(SUBORDINATE);
      if (token.is(",") || token.is("to") || subordinate || !token.isWord() && !token.is("'s")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFiniteVerb(Token token, Token before) {
    boolean attributive =
        before.tag().equals("DET") || before.tag().equals("ADJ") || before.tag().equals("ADP");
    return token.isVerb() && !token.lower().endsWith("ing") && !before.is("to") && !attributive;
  }

  private static boolean opensClause(Token token) {
    return token.isInNounPhrase() || token.isCapitalised();
  }

  private String withName(Said said, @Nullable Speaker speaker) {
    Span source = said.source();
    Span cue = said.cue();
    if (speaker == null || source == null || cue == null) {
      return said.segment().of(text);
    }
    if (said.segment().contains(source)
        && source.end() <= cue.start()
        && cue.end() <= said.content().start()) {
      return speaker.name() + " " + text.substring(cue.start(), said.segment().end());
    }
    if (!said.segment().contains(source) && cue.end() <= said.content().start()) {
      return cue.of(text).endsWith("ing")
          ? speaker.name() + " said " + said.content().of(text)
          : speaker.name() + " " + text.substring(cue.start(), said.segment().end());
    }
    return said.segment().of(text);
  }

  /** The quoted words of the content as one quotation, gaps shown, ended by a stop. */
  private String quoted(Said said) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Span quotation : article.quotations()) {
      if (quotation.overlaps(said.content())) {
        int start = Math.max(quotation.start(), said.content().start());
        int end = Math.min(quotation.end(), said.content().end());
        if (last >= 0 && text.substring(last, start).strip().endsWith(".")) {
          stop(words);
        }
        last = end;
        words.append(words.isEmpty() ? "" : goesOn(words) ? " " : " … ");
        words.append(unmarked(text.substring(start, end)));
      }
    }
    if (words.isEmpty()) {
      return said.content().of(text);
    }
    stop(words);
    return words.toString();
  }

  /** Ends a quotation that the speaker's name broke off, or that goes on in a new sentence. */
  private static void stop(StringBuilder words) {
    int last = words.length() - 1;
    if (words.charAt(last) == ',') {
      words.setCharAt(last, '.');
    } else if (Character.isLetterOrDigit(words.charAt(last))) {
      words.append('.');
    }
  }

  /** Whether a quotation was broken off only to name the speaker. */
  private static boolean goesOn(StringBuilder words) {
    return ",.!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static String unmarked(String quotation) {
    int start = 0;
    int end = quotation.length();
    while (start < end && "\"“„«”".indexOf(quotation.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"”»“".indexOf(quotation.charAt(end - 1)) >= 0) {
      end--;
    }
    if (quotation.startsWith("''", start)) {
      start += 2;
    }
    if (end - 2 >= start && quotation.startsWith("''", end - 2)) {
      end -= 2;
    }
    return quotation.substring(start, end).strip();
  }

  static String upperFirst(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** First letter upper case, one full stop at the end. */
  private static String sentenceCase(String words) {
    String trimmed = words.strip();
    while (!trimmed.isEmpty() && ",;:–— ".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    if (trimmed.isEmpty()) {
      return words;
    }
    String head = upperFirst(trimmed);
    String last = head.substring(head.length() - 1);
    boolean ends =
        SENTENCE_END.contains(last)
            || "\"”)".contains(last)
                && head.length() > 1
                && SENTENCE_END.contains(head.substring(head.length() - 2, head.length() - 1));
    return ends ? head : head + ".";
  }
}
