package org.readout.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.AnswerKey.ExpectedEvent;
import org.readout.evaluate.AnswerKey.Passage;
import org.readout.evaluate.ArticleTexts.Place;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.model.trail.TracedVisit;

/** Scores a visit record against an answer key. The manual says what each figure means. */
public final class Evaluator {
  /** The figures, and what was missed and why. */
  public Evaluation evaluate(AnswerKey key, TracedVisit traced) {
    VisitRecord visit = traced.visit();
    ArticleTexts texts = new ArticleTexts(visit);
    Matching matching = new Matching(key, visit, texts);
    Reasons reasons = new Reasons(traced, texts, matching);
    QuoteScorer quotes = new QuoteScorer(visit, texts);
    Scoreboard board = new Scoreboard();
    new OutcomeScorer(matching, key.optional(), reasons, board).score();
    new FigureScorer(key, visit, reasons, board).score();
    quotes.score(key.quotes(), texts, reasons, board);
    new ArticleScorer(key, visit, texts).score(matching, reasons, board);
    List<Place> used = new ArrayList<>(quotes.places());
    matching.printed().forEach(found -> used.addAll(found.places()));
    board.add(Score.plain("boilerplate.leaks", leaks(texts.passages(key.boilerplate()), used)));
    int fields = fields(key.event(), visit.event());
    board.add(Score.share("event.fields", fields, 4, 0));
    new Grounding(visit.event()).score(matching.printed(), board);
    return board.evaluation();
  }

  private static int leaks(List<Place> boilerplate, List<Place> used) {
    return (int)
        boilerplate.stream().filter(passage -> used.stream().anyMatch(passage::overlaps)).count();
  }

  /** How many of visitor, host, first and last day are right. */
  private static int fields(ExpectedEvent expected, Event event) {
    String host = FoldedText.fold(or(expected.host(), ""));
    boolean hosts =
        FoldedText.fold(or(event.host(), "")).contains(host)
            || host.contains(FoldedText.fold(or(event.host(), "-")));
    return (PersonNames.areSame(expected.visitor(), event.visitor()) ? 1 : 0)
        + (hosts ? 1 : 0)
        + (Objects.equals(expected.from(), text(event.from())) ? 1 : 0)
        + (Objects.equals(expected.to(), text(event.to())) ? 1 : 0);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /**
   * Passages of a key that stand nowhere in the dossier: as a rule a slip in copying, and never
   * found by any record.
   *
   * @param file the key's, for the messages
   */
  public List<Diagnostic> check(String file, AnswerKey key, VisitRecord visit) {
    ArticleTexts texts = new ArticleTexts(visit);
    Stream<Passage> spans = key.outcomes().stream().flatMap(one -> one.spans().stream());
    Stream<Passage> quotes = key.quotes().stream().map(quote -> quote.passage());
    return Stream.of(spans, quotes, key.alsoTrue().stream(), key.boilerplate().stream())
        .flatMap(passages -> passages)
        .filter(passage -> texts.place(passage) == null)
        .map(passage ->
            Diagnostic.warning(
                file,
                "these words do not stand in " + passage.file() + ": “" + passage.words() + "”",
                "copy them from the file as they stand there"))
        .distinct()
        .toList();
  }
}
