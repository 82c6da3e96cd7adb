package org.readout.extract.claim;

import java.util.List;
import java.util.Locale;
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
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "his", "her", "their", "our", "my", "this",
          "that", "these", "those", "there", "who", "which", "him", "them", "its");
  private static final Set<String> SPEAKING = Set.of("he", "she", "it", "they");
  private static final Set<String> LINKS = Set.of("and", "but", "also");
  private static final Set<String> AUXILIARIES =
      Set.of("will", "would", "has", "have", "had", "is", "are", "was", "were");
  private static final Set<String> SUBORDINATE = Set.of("when", "who", "which", "that", "and");

  private static final Pattern INDEFINITE = Pattern.compile("^An? ");

  /** Verbs that tell of a wish: "asked that visas be issued" does not say that they are issued. */
  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:ask|propos|demand|insist|suggest|recommend|urg|request|requir)(?:e?s|ed|ing|e)?$");

  /** Verbs that leave open, or deny, what they tell of: "hopes that", "denied that". */
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:hop|wish|expect|want|fear|doubt|den|dismiss|reject|disput|rul(?:es?|ed|ing) out"
              + "|question|wonder)(?:ies|ied|e?s|ed|ing|e|y)?(?: that| for)?$",
          Pattern.CASE_INSENSITIVE);

  /** Words behind which a clause belongs to the one before: "in which he asked for more". */
  private static final Set<String> RELATIVE =
      Set.of("which", "who", "whom", "that", "how", "why", "where", "whether", "what", "than");

  /** Words that open a sentence whose main clause comes later: "As the envoy discussed, …". */
  private static final Set<String> OPENING =
      Set.of("when", "while", "as", "if", "although", "though", "because", "before", "after");

  private final AnnotatedArticle article;
  private final String text;

  StatementWriter(AnnotatedArticle article) {
    this.article = article;
    this.text = article.text().text();
  }

  /**
   * The sentence as it stands, without a leading connective.
   *
   * @param antecedent the words that a leading pronoun stands for
   */
  String write(AnnotatedSentence sentence, @Nullable Span antecedent) {
    String words = sentence.sentence().text();
    return antecedent == null
        ? FinishedSentence.of(words)
        : FinishedSentence.of(resolved(words, sentence, antecedent));
  }

  /** Whether the sentence begins with a predicate, past an opening "And". */
  static boolean lacksSubject(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = tokens.get(0).isOneOf(LINKS) ? 1 : 0;
    boolean asks = tokens.get(tokens.size() - 1).is("?");
    return first < tokens.size()
        && tokens.get(first).isOneOf(AUXILIARIES)
        && !asks
        && tokens.size() > first + 1
        && !tokens.get(first + 1).isInNounPhrase();
  }

  /** Both as one sentence. */
  String joined(AnnotatedSentence before, AnnotatedSentence sentence) {
    String first = before.sentence().text().strip();
    String rest = sentence.sentence().text();
    return FinishedSentence.of(
        first.replaceFirst("[.!]$", "")
            + ", "
            + rest.substring(0, 1).toLowerCase(Locale.ROOT)
            + rest.substring(1));
  }

  /** Whether the statement begins with the word that its sentence begins with. */
  static boolean opensWith(AnnotatedSentence sentence, String statement) {
    return statement.startsWith(FinishedSentence.upperFirst(sentence.tokens().get(0).text()) + " ");
  }

  /** With the words that the pronoun at the beginning stands for; what was new is known by now. */
  String resolved(String words, AnnotatedSentence sentence, Span antecedent) {
    String named = INDEFINITE.matcher(antecedent.of(text)).replaceFirst("The ");
    return named + words.substring(sentence.tokens().get(0).text().length());
  }

  String write(Said said, @Nullable Speaker speaker) {
    if (said.mode() == Mode.DIRECT && !opensMidSentence(said)) {
      String words = quoted(said);
      return speaker == null
          ? "“" + words + "”"
          : FinishedSentence.upperFirst(speaker.label()) + ": “" + words + "”";
    }
    List<Token> content = withoutThat(article.tokensIn(said.content()));
    if (readsAlone(said, content)) {
      return FinishedSentence.of(withoutLaterThat(said, content));
    }
    return FinishedSentence.of(withName(said, content, speaker));
  }

  /** Whether what is quoted is a part of a sentence that begins before it. */
  private boolean opensMidSentence(Said said) {
    String words = quoted(said);
    return !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))
        && !article.tokensIn(said.content()).isEmpty();
  }

  private boolean readsAlone(Said said, List<Token> content) {
    Span cue = said.cue();
    boolean open = cue != null && OPEN.matcher(cue.of(text)).find();
    if (open || said.isJoined() || mayTurnBack(content)) {
      return false;
    }
    boolean precedes = cue != null && said.content().end() <= cue.start();
    if (precedes && !content.get(0).isOneOf(PRONOUNS)) {
      return WholeSentence.is(content);
    }
    boolean wish = cue != null && WISH.matcher(cue.of(text)).find();
    return !holdsCue(said) && !wish && isClause(content) && WholeSentence.is(content);
  }

  /** "No date had been set and accused the army": the speaker may be who accused. */
  private static boolean mayTurnBack(List<Token> content) {
    boolean auxiliary = false;
    for (int i = 1; i + 1 < content.size(); i++) {
      Token token = content.get(i);
      boolean past = token.tag().equals("VERB") && token.lower().endsWith("ed");
      if (auxiliary && past && content.get(i - 1).is("and") && !content.get(i + 1).is("by")) {
        return content.get(i + 1).isInNounPhrase();
      }
      auxiliary |= token.tag().equals("AUX");
    }
    return false;
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

  /** "… that talks had ended and that trade would grow": both clauses without their "that". */
  private String withoutLaterThat(Said said, List<Token> content) {
    int start = content.get(0).span().start();
    StringBuilder words = new StringBuilder();
    for (int i = 1; i + 1 < content.size(); i++) {
      boolean link = content.get(i - 1).is("and") || content.get(i - 1).is("but");
      if (link && content.get(i).is("that") && !content.get(i + 1).isVerb() && opened(said)) {
        words.append(text, start, content.get(i).span().start());
        start = content.get(i + 1).span().start();
      }
    }
    return words.append(text, start, said.content().end()).toString();
  }

  /** Whether cue and content are all there is between the first "that" and the next. */
  private static boolean opened(Said said) {
    return said.cue() != null && said.cue().end() <= said.content().start();
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

  private String withName(Said said, List<Token> content, @Nullable Speaker speaker) {
    Span source = said.source();
    Span cue = said.cue();
    if (speaker == null || source == null || cue == null || !isPredicate(said, content, speaker)) {
      return segment(said, speaker);
    }
    if (said.segment().contains(source)
        && source.end() <= cue.start()
        && cue.end() <= said.content().start()) {
      return followsItsContent(said, source, content)
          ? segment(said, speaker)
          : speaker.name() + " " + text.substring(cue.start(), said.segment().end());
    }
    if (!said.segment().contains(source) && cue.end() <= said.content().start()) {
      return cue.of(text).endsWith("ing")
          ? speaker.name() + " said " + said.content().of(text)
          : speaker.name() + " " + text.substring(cue.start(), said.segment().end());
    }
    return segment(said, speaker);
  }

  /** All that the evidence has, with the speaker's name where a pronoun stands for it. */
  private String segment(Said said, @Nullable Speaker speaker) {
    Span source = said.source();
    if (speaker == null
        || source == null
        || !said.segment().contains(source)
        || !SPEAKING.contains(source.of(text).toLowerCase(Locale.ROOT))) {
      return said.segment().of(text);
    }
    Span first = article.tokensIn(said.segment()).get(0).span();
    boolean opens = first.of(text).equalsIgnoreCase(source.of(text));
    Span pronoun = opens ? first : source;
    return text.substring(said.segment().start(), pronoun.start())
        + speaker.name()
        + text.substring(pronoun.end(), said.segment().end());
  }

  /**
   * Whether speaker, cue and content make a sentence: not where the cue is a noun ("a plan to") or
   * a participle behind the main verb, not where the content has lost its subject, and not where
   * the speaker is no name but words out of the middle ("its share in the mill, which seeks to").
   */
  private boolean isPredicate(Said said, List<Token> content, Speaker speaker) {
    Span source = said.source();
    Span cue = said.cue();
    if (source == null || cue == null || !said.segment().contains(source)) {
      return true;
    }
    boolean verbal = article.tokensIn(cue).stream().anyMatch(Token::isVerb);
    boolean participle = isParticiple(cue, content);
    boolean headless = said.kind() == CueVerb.Kind.SPEECH && WholeSentence.lacksSubject(content);
    boolean borrowed = said.antecedent() != null && !speaker.isName();
    return verbal && !participle && !borrowed && !headless && !isInnerPhrase(said, source);
  }

  /** "Adding that", "talks expected to": no verb that a subject could have. */
  private boolean isParticiple(Span cue, List<Token> content) {
    String words = cue.of(text);
    return words.endsWith("ing") && !words.contains(" ")
        || words.equals("expected") && !content.isEmpty() && content.get(0).is("to");
  }

  /** "was due in the capital for talks expected to": what a preposition takes is no subject. */
  private boolean isInnerPhrase(Said said, Span source) {
    List<Token> ahead =
        article.tokensIn(said.segment()).stream()
            .filter(token -> token.span().end() <= source.start())
            .toList();
    Token last = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1);
    return last != null
        && (last.tag().equals("ADP") && !last.isOneOf(WholeSentence.PERHAPS_PREPOSITIONS)
            || last.isOneOf(RELATIVE)
            || ahead.size() == 1 && last.isOneOf(OPENING));
  }

  /** "Trade had grown, he added, under a treaty": what is said stands before the speaker too. */
  private boolean followsItsContent(Said said, Span source, List<Token> content) {
    List<Token> ahead =
        article.tokensIn(said.segment()).stream()
            .filter(token -> token.span().end() <= source.start())
            .toList();
    return !ahead.isEmpty()
        && said.kind() == CueVerb.Kind.SPEECH
        && !WholeSentence.is(content)
        && WholeSentence.is(ahead);
  }

  /** The quoted words of the content as one quotation, gaps shown, ended by a stop. */
  private String quoted(Said said) {
    StringBuilder words = new StringBuilder();
    if (said.isSpoken(article.quotations())) {
      return said.content().of(text).strip();
    }
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
}
