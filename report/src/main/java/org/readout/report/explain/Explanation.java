package org.readout.report.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Claim;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.StatusStep;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Provenance;
import org.readout.model.trail.OutcomeTrail;
import org.readout.model.trail.ReadClaim;
import org.readout.model.trail.Tally;
import org.readout.model.trail.ThemeReading;
import org.readout.model.trail.TracedVisit;

/** Tells in plain words how each outcome came about, step by step from the words to the rank. */
public final class Explanation {
  private final TracedVisit traced;
  private final Map<ArticleId, RegisteredArticle> articles = new TreeMap<>();
  private final Map<String, String> themes = new TreeMap<>();

  public Explanation(TracedVisit traced) {
    this.traced = traced;
    traced.visit().articles().forEach(article -> articles.put(article.article().id(), article));
    traced.visit().themes().forEach(theme -> themes.put(theme.id(), theme.title()));
  }

  /** A line an outcome: id, status, theme, statement. */
  public String list() {
    StringBuilder list = new StringBuilder();
    for (Outcome outcome : traced.visit().outcomes()) {
      list.append(outcome.id())
          .append('\t')
          .append(outcome.status().label())
          .append('\t')
          .append(outcome.theme())
          .append('\t')
          .append(oneLine(outcome.statement()))
          .append('\n');
    }
    return list.toString();
  }

  /** The way to one outcome; empty where the record has none of that name. */
  public Optional<String> of(OutcomeId id) {
    return traced.trail().of(id).map(this::text);
  }

  private String text(OutcomeTrail trail) {
    Lines lines = new Lines();
    Outcome outcome = trail.outcome();
    lines.first(outcome.id() + "  ", oneLine(outcome.statement()));
    words(lines, outcome);
    claim(lines, trail.first());
    status(lines, outcome);
    theme(lines, outcome.theme(), trail.first().theme());
    merged(lines, trail);
    figures(lines, outcome);
    sources(lines, trail);
    lines.heading("Why it is an outcome");
    sum(lines, trail.first().salience());
    lines.line(
        "= "
            + number(trail.first().salience().total())
            + "; more than "
            + number(trail.first().least())
            + " is needed");
    lines.heading("Rank: " + rank(outcome) + " of " + traced.visit().outcomes().size());
    sum(lines, trail.weight());
    lines.line("= " + number(trail.weight().total()));
    return lines.toString();
  }

  private int rank(Outcome outcome) {
    return traced.visit().outcomes().indexOf(outcome) + 1;
  }

  private void words(Lines lines, Outcome outcome) {
    lines.heading("The words it rests on");
    for (EvidenceSpan span : outcome.evidence()) {
      lines.line(
          place(span.article(), span.file())
              + ", "
              + span.span().start()
              + " to "
              + span.span().end()
              + ":");
      lines.further(oneLine(span.text()));
    }
  }

  private String place(ArticleId id, String file) {
    RegisteredArticle registered = articles.get(id);
    StringBuilder place = new StringBuilder(id + " " + file);
    if (registered != null) {
      Provenance provenance = registered.article().provenance();
      append(place, provenance.outlet());
      append(place, provenance.published());
    }
    return place.toString();
  }

  private static void append(StringBuilder text, @Nullable Object value) {
    if (value != null) {
      text.append(", ").append(value);
    }
  }

  private static void claim(Lines lines, ReadClaim read) {
    Claim claim = read.claim();
    lines.heading("Who says it");
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      lines.line("the article in its own voice: no word of speaking introduces it");
      return;
    }
    String office = attribution.role() == null ? "" : ", " + attribution.role();
    lines.line(attribution.source() + office);
    if (claim.speaker() != null) {
      lines.line("“" + claim.speaker().words() + "”: " + claim.speaker().how());
    }
    lines.line(
        attribution.cue() == null
            ? "a quotation that goes on from the sentence before"
            : "“" + oneLine(attribution.cue()) + "” introduces what is said");
    lines.line(
        switch (attribution.mode()) {
          case DIRECT -> "in the speaker's own words, between quotation marks";
          case INDIRECT -> "in the article's words";
        });
  }

  private static void status(Lines lines, Outcome outcome) {
    StatusReading reading = outcome.reading();
    boolean several = outcome.evidence().size() > 1;
    String note = reading.note() == null ? "" : ", " + reading.note();
    lines.heading("Status: " + reading.status().label() + note);
    for (StatusStep step : reading.steps()) {
      String cue = step.cue().isEmpty() ? "no cue" : "“" + oneLine(step.cue()) + "”";
      String where = several ? step.evidence().article() + ": " : "";
      String why = where + cue + " says " + step.status().label() + ": " + step.rule();
      lines.line(step.decides() ? why + " (this decides)" : why);
      if (step.overruled() != null) {
        lines.further("overruled: " + step.overruled());
      }
    }
  }

  private void theme(Lines lines, String theme, ThemeReading reading) {
    lines.heading("Theme: " + themes.getOrDefault(theme, theme));
    if (reading.fits().isEmpty()) {
      lines.line("no word belongs to any theme, so it goes to the last one");
    }
    for (ThemeReading.Fit fit : reading.fits().stream().limit(2).toList()) {
      String words =
          fit.words().stream()
              .map(part -> part.reason() + " " + number(part.amount()))
              .collect(Collectors.joining(", "));
      String around = fit.around() == 0 ? "" : "the text around it " + number(fit.around());
      String joined = words.isEmpty() || around.isEmpty() ? words + around : words + "; " + around;
      String title = themes.getOrDefault(fit.theme(), fit.theme());
      lines.line(title + " " + number(fit.score()) + ": " + joined);
    }
  }

  private void merged(Lines lines, OutcomeTrail trail) {
    lines.heading("Told once");
    if (trail.joined().isEmpty()) {
      lines.line("no other claim says the same");
    }
    for (OutcomeTrail.Joined joined : trail.joined()) {
      Claim claim = joined.claim().claim();
      lines.line(claim.article() + " says the same: " + oneLine(claim.statement()));
      lines.further(likeness(joined.likeness()));
    }
    OutcomeTrail.Apart apart = trail.nearest();
    if (apart != null) {
      lines.line("kept apart from " + apart.outcome() + ", the most like it: " + apart.reason());
      lines.further(likeness(apart.likeness()));
    }
  }

  private static String likeness(OutcomeTrail.Likeness likeness) {
    String parts =
        likeness.tally().parts().stream()
            .map(part -> part.reason() + " " + signed(part.amount()))
            .collect(Collectors.joining(", "));
    return likeness.shared().isEmpty()
        ? "no word in common; " + parts
        : "both have " + String.join(", ", likeness.shared()) + "; " + parts;
  }

  private static void figures(Lines lines, Outcome outcome) {
    if (outcome.figures().isEmpty()) {
      return;
    }
    lines.heading("Figures");
    for (Figure figure : outcome.figures()) {
      String bound = figure.bound() == null ? "" : figure.bound().label().replace('-', ' ') + " ";
      String about = figure.approximate() ? "about " : "";
      String measures = figure.measures().isEmpty() ? "" : ", measures " + figure.measures();
      String value = figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit();
      lines.line(
          "“"
              + figure.text()
              + "” is "
              + bound
              + about
              + value
              + measures
              + "; "
              + join(figure.articles()));
    }
  }

  private static void sources(Lines lines, OutcomeTrail trail) {
    Corroboration corroboration = trail.outcome().corroboration();
    lines.heading(
        "Sources: "
            + count(corroboration.articles(), "article")
            + ", "
            + corroboration.independent()
            + " independent");
    for (OutcomeTrail.Source source : trail.sources()) {
      String reason = source.reason().isEmpty() ? "" : ": " + source.reason();
      lines.line(join(source.articles()) + reason);
    }
  }

  private static void sum(Lines lines, Tally tally) {
    tally.parts().forEach(part -> lines.line(signed(part.amount()) + "  " + part.reason()));
  }

  private static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }

  private static String join(List<ArticleId> ids) {
    return ids.stream().map(ArticleId::toString).collect(Collectors.joining(", "));
  }

  private static String signed(double value) {
    return (value < 0 ? "" : "+") + number(value);
  }

  private static String number(double value) {
    String rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    return rounded.startsWith("-") ? "−" + rounded.substring(1) : rounded;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
