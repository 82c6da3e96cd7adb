package org.readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.AnswerKey.Conflict;
import org.readout.evaluate.AnswerKey.ExpectedFigure;
import org.readout.evaluate.AnswerKey.ExpectedQuote;
import org.readout.evaluate.ArticleTexts.Place;
import org.readout.evaluate.Matching.Expected;
import org.readout.evaluate.Matching.Printed;
import org.readout.model.claim.Claim;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.StatusStep;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.trail.AsideClaim;
import org.readout.model.trail.OutcomeTrail;
import org.readout.model.trail.ReadClaim;
import org.readout.model.trail.Tally;
import org.readout.model.trail.ThemeReading;
import org.readout.model.trail.TracedVisit;

/** Says of a miss what the program made of the words instead, from the trail it left. */
final class Reasons {
  private final VisitRecord visit;
  private final TracedVisit traced;
  private final ArticleTexts texts;
  private final Matching matching;

  Reasons(TracedVisit traced, ArticleTexts texts, Matching matching) {
    this.visit = traced.visit();
    this.traced = traced;
    this.texts = texts;
    this.matching = matching;
  }

  /** Why no outcome stands where the key has one. */
  String ofMissing(Expected missed) {
    if (missed.places().isEmpty()) {
      return "none of the key's words stand in the files they are said to stand in";
    }
    List<String> found = new ArrayList<>();
    traced.trail().claims().stream()
        .filter(claim -> stands(claim.claim(), missed.places()))
        .sorted(Comparator.comparingDouble(claim -> -claim.salience().total()))
        .limit(1)
        .forEach(claim -> found.add(fate(claim)));
    traced.trail().aside().stream()
        .filter(aside -> stands(aside.claim(), missed.places()))
        .limit(1)
        .forEach(aside -> found.add(fate(aside)));
    return found.isEmpty() ? unread(missed.places().getFirst()) : String.join("; ", found);
  }

  private boolean stands(Claim claim, List<Place> places) {
    return Matching.overlap(places, texts.evidence(List.of(claim.evidence())));
  }

  private static String fate(ReadClaim claim) {
    if (claim.outcome() != null) {
      return "merged into " + claim.outcome() + ", which does not show these words";
    }
    return String.format(
        Locale.ROOT,
        "weighed too light, %.2f where more than %.2f is needed: %s",
        claim.salience().total(),
        claim.least(),
        parts(claim.salience()));
  }

  private static String fate(AsideClaim aside) {
    return "set aside in " + aside.claim().evidence().file() + ": " + aside.reason();
  }

  static String parts(Tally tally) {
    return tally.parts().stream()
        .map(part -> String.format(Locale.ROOT, "%s %+.2f", part.reason(), part.amount()))
        .collect(Collectors.joining(", "));
  }

  private String unread(Place place) {
    Stream<Claim> read = traced.trail().claims().stream().map(ReadClaim::claim);
    Stream<Claim> aside = traced.trail().aside().stream().map(AsideClaim::claim);
    return Stream.concat(read, aside)
        .filter(claim -> touches(claim, place))
        .findFirst()
        .map(claim -> "no claim of its own; the nearest is “" + claim.statement() + "”")
        .orElse("not read at all: taken for a headline, a caption or page furniture");
  }

  private boolean touches(Claim claim, Place place) {
    return texts.evidence(List.of(claim.evidence())).stream()
        .anyMatch(other ->
            other.file().equals(place.file())
                && other.start() < place.end()
                && place.start() < other.end());
  }

  /** What made an outcome of words that the key has not. */
  String ofPrinting(Printed found) {
    return trail(found).map(trail -> parts(trail.first().salience())).findFirst().orElse("");
  }

  private Stream<OutcomeTrail> trail(Printed found) {
    return traced.trail().of(found.outcome().id()).stream();
  }

  /** Which words led to the theme, and what came next. */
  String ofTheme(Printed found) {
    return printed(found)
        + trail(found)
            .map(trail ->
                trail.first().theme().fits().stream()
                    .limit(2)
                    .map(Reasons::fit)
                    .collect(Collectors.joining(", before ")))
            .findFirst()
            .filter(fits -> !fits.isEmpty())
            .orElse("no word of any theme");
  }

  private static String fit(ThemeReading.Fit fit) {
    String words = fit.words().stream().map(Tally.Part::reason).collect(Collectors.joining(" "));
    String from = words.isEmpty() ? "from the text around" : "by “" + words + "”";
    return String.format(Locale.ROOT, "%s %.2f %s", fit.theme(), fit.score(), from);
  }

  /** Which words decided the status. */
  String ofStatus(Printed found) {
    return printed(found)
        + found.outcome().reading().steps().stream()
            .map(Reasons::step)
            .collect(Collectors.joining("; "));
  }

  private static String step(StatusStep step) {
    String cue = step.cue().isEmpty() ? "no cue" : "“" + step.cue() + "”";
    String overruled = step.overruled() == null ? "" : ", overruled: " + step.overruled();
    return cue + " is " + step.status().label() + " (" + step.rule() + ")" + overruled;
  }

  /** How the speaker was made out. */
  String ofSpeaker(Printed found) {
    return printed(found)
        + trail(found).map(trail -> speaker(trail.first().claim())).findFirst().orElse("");
  }

  private static String speaker(Claim claim) {
    return claim.speaker() == null ? "said in the article's own voice" : claim.speaker().how();
  }

  private String printed(Printed found) {
    Outcome outcome = found.outcome();
    List<String> others =
        matching.hits().entrySet().stream()
            .filter(hit -> hit.getValue().equals(found))
            .map(hit -> hit.getKey().outcome().id())
            .toList();
    String shared =
        others.size() < 2 ? "" : ", which stands for " + String.join(" and ", others) + " alike";
    return "printed as " + outcome.id() + " “" + outcome.statement() + "”" + shared + ": ";
  }

  /** Where a figure was read, if anywhere, and as what. */
  String ofFigure(ExpectedFigure missed) {
    List<String> otherwise =
        visit.figures().stream()
            .filter(figure -> hasValue(figure, missed))
            .map(figure -> "read as “" + figure.text() + "”, in " + figure.unit())
            .toList();
    if (!otherwise.isEmpty()) {
      return String.join("; ", otherwise);
    }
    return traced.trail().aside().stream()
        .filter(aside ->
            aside.claim().figures().stream()
                .anyMatch(figure -> isValue(figure.value().doubleValue(), missed)))
        .map(Reasons::fate)
        .findFirst()
        .orElse("not read as a figure anywhere");
  }

  private static boolean hasValue(Figure figure, ExpectedFigure missed) {
    return isValue(figure.value().doubleValue(), missed);
  }

  private static boolean isValue(double value, ExpectedFigure missed) {
    return missed.value() != null && Double.compare(value, missed.value()) == 0;
  }

  /** What was made of figures that the key sets side by side. */
  String ofConflict(Conflict conflict, Predicate<Comparison> covers) {
    return visit.comparisons().stream()
        .filter(covers)
        .map(comparison -> "compared, “" + comparison.verdict().label() + "”: " + comparison.why())
        .findFirst()
        .orElse("never compared, as " + measures(conflict));
  }

  private String measures(Conflict conflict) {
    String read =
        conflict.values().stream()
            .flatMap(value -> visit.figures().stream().filter(figure -> hasValue(figure, value)))
            .map(figure -> "“" + figure.text() + "” measures “" + figure.measures() + "”")
            .distinct()
            .collect(Collectors.joining(", "));
    return read.isEmpty() ? "none of the figures was read" : read;
  }

  /** By whom a quotation was said to be said, or where it went. */
  String ofQuote(ExpectedQuote quote, @Nullable Place place, List<Quote> candidates) {
    if (place == null) {
      return "the key's words do not stand in " + quote.passage().file();
    }
    if (!candidates.isEmpty()) {
      return "said to be by " + candidates.getFirst().attribution().source();
    }
    List<String> fates = new ArrayList<>();
    for (AsideClaim aside : traced.trail().aside()) {
      if (touches(aside.claim(), place)) {
        fates.add(fate(aside));
      }
    }
    for (ReadClaim read : traced.trail().claims()) {
      if (touches(read.claim(), place)) {
        fates.add(
            read.claim().attribution() == null
                ? "read as the article's own words: " + read.claim().statement()
                : "read as said by "
                    + read.claim().attribution().source()
                    + ", not as a quotation");
      }
    }
    return fates.isEmpty() ? "not read at all" : fates.getFirst();
  }

  /** What spoke against an article. */
  String ofArticle(@Nullable RegisteredArticle article) {
    if (article == null) {
      return "could not be read";
    }
    return article.reason() == null ? "nothing spoke against it" : article.reason();
  }
}
