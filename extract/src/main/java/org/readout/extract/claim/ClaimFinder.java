package org.readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.AnnotatedSentence;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.claim.Antecedents.Antecedent;
import org.readout.extract.claim.SpeakerFinder.Speaker;
import org.readout.model.claim.AttributedSpan;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Attribution.Mode;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.SpeakerReading;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;
import org.readout.model.work.GivenUpException;

/**
 * An article's sentences in, its claims out: one for each thing that somebody is said to have said,
 * and one for each sentence in the article's own voice.
 */
public final class ClaimFinder {
  private final AttributionFinder attributions = new AttributionFinder();
  private final PersonNouns personNouns = PersonNouns.BUNDLED;
  private final Gazetteer gazetteer = new Gazetteer();

  /** What words the claims of one article and reads their figures. */
  private record Wording(
      StatementWriter statements, FigureReader figures, Antecedents antecedents) {}

  /** In the order of the text. */
  public List<Claim> find(AnnotatedArticle article) {
    Transcript transcript = Transcript.of(article, personNouns);
    List<Said> reported =
        transcript.joinedTo(
            RelativeClauses.returned(
                ReportedSpeech.of(attributions.find(article), article), article));
    SpeakerFinder speakers = new SpeakerFinder(article, personNouns, gazetteer);
    Wording wording =
        new Wording(
            new StatementWriter(article),
            new FigureReader(article),
            new Antecedents(article, reported));
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    for (AnnotatedSentence sentence : article.sentences()) {
      GivenUpException.endIfInterrupted();
      int index = sentence.sentence().index();
      boolean isSaid = transcript.isAsked(index);
      while (next < reported.size() && reported.get(next).sentence() <= index) {
        Said said = reported.get(next++);
        Speaker found = speakers.find(said);
        Speaker speaker = found == null || said.cue() != null ? found : found.inSmallLetters();
        if (speaker == null && speakers.isThing(said.speaker())) {
          continue;
        }
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
    AnnotatedSentence sentence = article.sentences().get(said.sentence());
    String statement = wording.statements.write(said, speaker);
    Antecedent antecedent =
        StatementWriter.opensWith(sentence, statement) ? wording.antecedents.of(sentence) : null;
    return new Claim(
        text.article().id(),
        said.sentence(),
        sentence.sentence().paragraph(),
        evidence(text, said.segment().union(said.content())),
        context(text, antecedent),
        antecedent == null
            ? statement
            : wording.statements.resolved(statement, sentence, antecedent.words()),
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
   * "And will extend the loan.": a predicate that was cut off from its subject stands behind the
   * sentence that has it.
   */
  private @Nullable Claim continued(
      AnnotatedArticle article, AnnotatedSentence sentence, Wording wording) {
    int index = sentence.sentence().index();
    AnnotatedSentence before = index > 0 ? article.sentences().get(index - 1) : null;
    if (before == null || !StatementWriter.lacksSubject(sentence)) {
      return null;
    }
    return told(
        article,
        sentence,
        evidence(article.text(), before.sentence().span()),
        wording.statements.joined(before, sentence),
        wording);
  }

  /**
   * The article's own words. Where they begin with a pronoun, the sentence before that names what
   * it stands for belongs to the evidence, and the name opens the statement.
   */
  private Claim unattributed(
      AnnotatedArticle article, AnnotatedSentence sentence, Wording wording) {
    Claim continued = continued(article, sentence, wording);
    if (continued != null) {
      return continued;
    }
    Antecedent antecedent = wording.antecedents.of(sentence);
    return told(
        article,
        sentence,
        context(article.text(), antecedent),
        wording.statements.write(sentence, antecedent == null ? null : antecedent.words()),
        wording);
  }

  private static Claim told(
      AnnotatedArticle article,
      AnnotatedSentence sentence,
      @Nullable EvidenceSpan context,
      String statement,
      Wording wording) {
    CleanText text = article.text();
    Span span = sentence.sentence().span();
    return new Claim(
        text.article().id(),
        sentence.sentence().index(),
        sentence.sentence().paragraph(),
        evidence(text, span),
        context,
        statement,
        span,
        span,
        null,
        sentence.tokens(),
        null,
        null,
        List.of(),
        wording.figures.read(span));
  }

  private static EvidenceSpan evidence(CleanText text, Span words) {
    return EvidenceSpan.of(text.article(), text.offsets().toOriginal(words));
  }

  private static @Nullable EvidenceSpan context(CleanText text, @Nullable Antecedent antecedent) {
    Span sentence = antecedent == null ? null : antecedent.sentence();
    return sentence == null ? null : evidence(text, sentence);
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
