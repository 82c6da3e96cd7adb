package org.readout.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.extract.annotate.Annotator;
import org.readout.extract.annotate.NameFinder;
import org.readout.extract.annotate.Names;
import org.readout.extract.article.Dossier;
import org.readout.extract.article.DossierReader;
import org.readout.extract.article.InvalidDossierException;
import org.readout.extract.clean.TextCleaner;
import org.readout.extract.sentence.SentenceSplitter;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Sentence;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;

/**
 * Each folder under {@code visits} holds a dossier and {@code expected.txt}: the event inferred
 * from it and why, what each article is taken for, and who met whom on which words. {@code
 * -Dreadout.golden=rewrite} rewrites the expected files.
 */
class VisitTest {
  private static final Path SOURCES =
      Path.of("src/test/resources/org/readout/extract/outcome/visits");

  static List<Path> visits() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(VisitTest.class.getResource("visits")).toURI());
    try (Stream<Path> visits = Files.list(folder)) {
      return visits.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("visits")
  void theVisitIsUnderstood(Path visit) throws IOException, InvalidDossierException {
    String described = described(visit.resolve("articles"));
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      String name = Objects.requireNonNull(visit.getFileName()).toString();
      Files.writeString(SOURCES.resolve(name).resolve("expected.txt"), described);
      return;
    }
    assertThat(described).isEqualTo(Files.readString(visit.resolve("expected.txt")));
  }

  private static String described(Path folder) throws IOException, InvalidDossierException {
    Dossier dossier = new DossierReader().read(folder);
    List<CleanText> texts = dossier.articles().stream().map(new TextCleaner()::clean).toList();
    List<List<Sentence>> sentences = texts.stream().map(new SentenceSplitter()::split).toList();
    Names names = new NameFinder().find(texts, sentences);
    List<AnnotatedArticle> articles = new ArrayList<>();
    Annotator annotator = new Annotator();
    for (int i = 0; i < texts.size(); i++) {
      ArticleId id = texts.get(i).article().id();
      articles.add(annotator.annotate(texts.get(i), sentences.get(i), names.mentions(id)));
    }
    Event event = new EventFinder(names, dossier.settings().event()).find(articles);
    Map<ArticleId, Judgement> judgements = new RelevanceJudge(names, event).judge(articles);
    NearDuplicates copies = new NearDuplicateFinder().find(texts);
    List<String> lines = new ArrayList<>();
    lines.add(
        event.visitor()
            + " in "
            + event.host()
            + " "
            + event.places()
            + " "
            + event.from()
            + " to "
            + event.to());
    event.basis().forEach((field, why) -> lines.add("  " + field + ", " + why));
    for (CleanText text : texts) {
      describe(text, Objects.requireNonNull(judgements.get(text.article().id())), copies, lines);
    }
    for (Meeting meeting : new MeetingFinder(names, event).find(articles, judgements)) {
      lines.add("");
      lines.add(
          meeting.who().stream().map(VisitTest::named).toList()
              + " "
              + meeting.place()
              + " "
              + meeting.date());
      for (EvidenceSpan evidence : meeting.evidence()) {
        lines.add("  " + evidence.article() + ": " + evidence.text());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void describe(
      CleanText text, Judgement judgement, NearDuplicates copies, List<String> lines) {
    ArticleId id = text.article().id();
    String reason = judgement.reason() == null ? "" : ": " + judgement.reason();
    String copy = copies.original(id).map(original -> ", repeats " + original).orElse("");
    lines.add(id + " " + judgement.relevance().label() + reason + copy);
    for (Judgement.OtherPassage passage : judgement.passages()) {
      lines.add("  " + passage.reason() + ": " + passage.span().of(text.text()));
    }
  }

  private static String named(Meeting.Participant participant) {
    return participant.role() == null
        ? participant.name()
        : participant.role() + " " + participant.name();
  }
}
