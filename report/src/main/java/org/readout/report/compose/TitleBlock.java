package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing.Fact;
import org.readout.model.briefing.Marking;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.TlpLabel;
import org.readout.model.outcome.VisitRecord;

/** Who visited whom, where and when, and what the briefing rests on. */
final class TitleBlock {
  private static final int RUNNING_HEADER = 64;
  private static final int BRIEF_TITLE = 160;

  /** What the margin of a page holds in two lines. */
  private static final int RUNNING_MARKING = 70;

  private final VisitRecord visit;
  private final Event event;
  private final PrintableText text;
  private final Sources sources;
  private final Medium medium;

  TitleBlock(VisitRecord visit, PrintableText text, Sources sources, Medium medium) {
    this.visit = visit;
    this.event = visit.event();
    this.text = text;
    this.sources = sources;
    this.medium = medium;
  }

  String title() {
    String given = text.ofNullable(visit.settings().title());
    return given == null ? visitOf() : given;
  }

  /** The title, cut to three lines. */
  String briefTitle() {
    return Shortened.to(BRIEF_TITLE, title());
  }

  /** For the pages' margins; one that is too long for them stands whole among the facts only. */
  @Nullable Marking marking() {
    String whole = text.ofNullable(visit.settings().marking());
    if (whole == null) {
      return null;
    }
    String marking = medium.carriesData() ? Shortened.to(RUNNING_MARKING, whole) : whole;
    TlpLabel label = TlpLabel.of(marking);
    if (label == null) {
      return new Marking(marking, null, null);
    }
    String restriction = marking.substring(label.text().length()).strip();
    return new Marking(label.text(), label.colour(), restriction.isEmpty() ? null : restriction);
  }

  String shortTitle() {
    return Shortened.to(RUNNING_HEADER, title());
  }

  String description() {
    String dates = dates();
    return "Policy briefing: "
        + visitOf()
        + inPlaces()
        + (dates == null ? "" : ", " + dates)
        + "; from "
        + articles();
  }

  /** "Visit of X to Y (Z)", without what the title says already. */
  String deck() {
    if (text.ofNullable(visit.settings().title()) != null) {
      return visitOf() + inPlaces();
    }
    return event.places().isEmpty() ? "" : places();
  }

  @Nullable String dates() {
    return EnglishDates.range(event.from(), event.to());
  }

  private String inPlaces() {
    return event.places().isEmpty() ? "" : " (" + places() + ")";
  }

  private String visitOf() {
    String visitor = text.ofNullable(event.visitor());
    String host = text.ofNullable(event.host());
    return "Visit"
        + (visitor == null ? "" : " of " + visitor)
        + (host == null ? "" : " to " + host);
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Visitor", text.ofNullable(event.visitor()), "visitor");
    add(facts, "Host", text.ofNullable(event.host()), "host");
    add(facts, "Places", event.places().isEmpty() ? null : places(), "places");
    add(facts, "Dates", dates(), "dates");
    LocalDate day = InformationCutOff.of(visit);
    String cutOff = day == null ? "not known: no article is dated" : EnglishDates.of(day);
    facts.add(new Fact("Information cut-off", cutOff, false));
    facts.add(new Fact("Sources", articlesInDetail(), false));
    add(facts, "Handling", text.ofNullable(visit.settings().marking()), "marking");
    return facts;
  }

  private void add(List<Fact> facts, String label, @Nullable String value, String field) {
    if (value != null) {
      facts.add(new Fact(label, value, event.inferred().contains(field)));
    }
  }

  private String places() {
    return text.of(String.join(", ", event.places()));
  }

  /** "information up to 7 April 2021". */
  String cutOff() {
    LocalDate day = InformationCutOff.of(visit);
    return day == null ? "not dated" : "information up to " + EnglishDates.of(day);
  }

  private String articles() {
    return Count.of(sources.used().size(), "article");
  }

  private String articlesInDetail() {
    int setAside = sources.all().size() - sources.used().size();
    long unreadable = visit.setAside().stream().filter(aside -> aside.article() == null).count();
    return articles()
        + ", "
        + sources.independent()
        + " independent"
        + (setAside == 0 ? "" : "; " + Count.of(setAside, "article") + " set aside")
        + (unreadable == 0 ? "" : "; " + Count.of((int) unreadable, "file") + " not readable");
  }
}
