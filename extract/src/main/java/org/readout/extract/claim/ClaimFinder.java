package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.claim.SpeakerFinder.Speaker;
import org.readout.model.claim.AttributedSpan;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.claim.SpeakerReading;
import org.readout.model.claim.Token;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * An article's sentences in, its claims out: one for each thing that somebody is said to have said,
 * and one for each sentence in the article's own voice.
 */
public final class ClaimFinder {
  private static final int NEAR_START = 4;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it");

  private final AttributionFinder attributions = new AttributionFinder();
  private final PersonNouns personNouns = new PersonNouns();

  /** What words the claims of one article and reads their figures. */
  private record Wording(StatementWriter statements, FigureReader figures) {}

  /** In the order of the text. */
  public List<Claim> find(AnnotatedArticle article) {
    List<Said> found = ReportedSpeech.of(attributions.find(article), article);
    SpeakerFinder speakers = new SpeakerFinder(article, personNouns);
    Wording wording = new Wording(new StatementWriter(article), new FigureReader(article));
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    for (AnnotatedSentence sentence : article.sentences()) {
      int index = sentence.sentence().index();
      boolean isSaid = false;
      while (next < found.size() && found.get(next).sentence() <= index) {
        Said said = found.get(next++);
        Speaker speaker = speakers.find(said.speaker(), said.segment());
        Claim claim =
            isUnresolved(said, speaker, sentence)
                ? unattributed(article, sentence, wording)
                : claim(article, said, speaker, wording);
        claims.addAll(PredicateSplitter.split(claim, article.text().text()));
        isSaid = true;
      }
      if (!isSaid && !isCovered(claims, sentence)) {
        Claim claim = unattributed(article, sentence, wording);
        claims.addAll(PredicateSplitter.split(claim, article.text().text()));
      }
    }
    return List.copyOf(claims);
  }

  /** "It promised": the deed of something that no earlier speaker is; the article tells it. */
  private static boolean isUnresolved(
      Said said, @Nullable Speaker speaker, AnnotatedSentence sentence) {
    return speaker == null
        && said.mode() == Mode.INDIRECT
        && said.segment().equals(sentence.sentence().span());
  }

  /** The attributions alone, as they stand in the text. */
  public List<AttributedSpan> findAttributions(AnnotatedArticle article) {
    return new RunningQuotations(article, Integer.MAX_VALUE)
        .join(attributions.find(article)).stream()
            .map(said ->
                new AttributedSpan(
                    said.source(),
                    said.cue(),
                    said.object() == null ? said.content() : said.object()))
            .toList();
  }

  private static boolean isCovered(List<Claim> claims, AnnotatedSentence sentence) {
    return !claims.isEmpty()
        && claims.get(claims.size() - 1).segment().overlaps(sentence.sentence().span());
  }

  private Claim claim(
      AnnotatedArticle article, Said said, @Nullable Speaker speaker, Wording wording) {
    CleanText text = article.text();
    Attribution attribution = attribution(text, said, speaker);
    return new Claim(
        text.article().id(),
        said.sentence(),
        article.sentences().get(said.sentence()).sentence().paragraph(),
        EvidenceSpan.of(text.article(), text.offsets().toOriginal(said.segment())),
        wording.statements.write(said, speaker),
        said.segment(),
        said.content(),
        said.cue(),
        article.tokensIn(said.segment()),
        attribution,
        reading(text, said, speaker),
        quotations(article, said.content()),
        wording.figures.read(said.segment()));
  }

  private static @Nullable Attribution attribution(
      CleanText text, Said said, @Nullable Speaker speaker) {
    if (speaker == null) {
      return null;
    }
    Span cue = said.cue();
    return new Attribution(
        speaker.label(),
        speaker.role(),
        cue == null ? null : withoutColon(text.original(cue)),
        said.mode());
  }

  private static String withoutColon(String cue) {
    return cue.endsWith(":") ? cue.substring(0, cue.length() - 1) : cue;
  }

  private static @Nullable SpeakerReading reading(
      CleanText text, Said said, @Nullable Speaker speaker) {
    Span words = said.speaker();
    return words == null || speaker == null
        ? null
        : new SpeakerReading(words.of(text.text()).strip(), speaker.how());
  }

  /**
   * The article's own words. Where they begin with a pronoun, the sentence before that names what
   * it stands for belongs to the evidence, and the name opens the statement.
   */
  private Claim unattributed(
      AnnotatedArticle article, AnnotatedSentence sentence, Wording wording) {
    CleanText text = article.text();
    Span span = sentence.sentence().span();
    Span antecedent = antecedent(article, sentence);
    Span words =
        antecedent == null
            ? span
            : span.union(
                article.sentences().get(sentence.sentence().index() - 1).sentence().span());
    return new Claim(
        text.article().id(),
        sentence.sentence().index(),
        sentence.sentence().paragraph(),
        EvidenceSpan.of(text.article(), text.offsets().toOriginal(words)),
        wording.statements.write(sentence, antecedent),
        span,
        span,
        null,
        sentence.tokens(),
        null,
        null,
        List.of(),
        wording.figures.read(span));
  }

  /**
   * Who or what the pronoun at the sentence's beginning stands for: for "he" and "she" the person
   * named first in the sentence before, for "it" the country or body that sentence begins with.
   */
  private static @Nullable Span antecedent(AnnotatedArticle article, AnnotatedSentence sentence) {
    int index = sentence.sentence().index();
    Token first = sentence.tokens().get(0);
    if (index == 0 || !first.isOneOf(PRONOUNS)) {
      return null;
    }
    Sentence before = article.sentences().get(index - 1).sentence();
    if (before.paragraph() != sentence.sentence().paragraph()) {
      return null;
    }
    List<NameMention> names = article.namesIn(before.span());
    if (first.is("it")) {
      return !names.isEmpty()
              && names.get(0).kind() != NameKind.PERSON
              && names.get(0).span().start() - before.span().start() <= NEAR_START
          ? names.get(0).span()
          : null;
    }
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON)
        .map(NameMention::span)
        .findFirst()
        .orElse(null);
  }

  private static List<EvidenceSpan> quotations(AnnotatedArticle article, Span content) {
    CleanText text = article.text();
    return article.quotations().stream()
        .filter(quotation -> quotation.overlaps(content))
        .map(quotation -> text.offsets().toOriginal(quotation))
        .map(span -> EvidenceSpan.of(text.article(), span))
        .toList();
  }
}
