package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing.Fact;
import org.readout.model.briefing.Marking;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.words.Words;

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
  private final Words words;

  TitleBlock(VisitRecord visit, PrintableText text, Sources sources, Medium medium, Words words) {
    this.visit = visit;
    this.event = visit.event();
    this.text = text;
    this.sources = sources;
    this.medium = medium;
    this.words = words;
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
    return Marking.of(medium.carriesData() ? Shortened.to(RUNNING_MARKING, whole) : whole);
  }

  String shortTitle() {
    return Shortened.to(RUNNING_HEADER, title());
  }

  String description() {
    String dates = dates();
    String where = inPlaces(visitOf());
    String all = dates == null ? where : words.say("title.dated", where, dates);
    return words.say("title.description", all, sources.used().size());
  }

  /** "Visit of X to Y (Z)", without what the title says already. */
  String deck() {
    if (text.ofNullable(visit.settings().title()) != null) {
      return inPlaces(visitOf());
    }
    return event.places().isEmpty() ? "" : places();
  }

  @Nullable String dates() {
    return words.dates().range(event.from(), event.to());
  }

  private String inPlaces(String of) {
    return event.places().isEmpty() ? of : words.say("title.in-places", of, places());
  }

  private String visitOf() {
    String visitor = text.ofNullable(event.visitor());
    String host = text.ofNullable(event.host());
    if (visitor == null) {
      return host == null ? words.say("title.visit") : words.say("title.visit.to", host);
    }
    return host == null
        ? words.say("title.visit.of", visitor)
        : words.say("title.visit.of-to", visitor, host);
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "visitor", text.ofNullable(event.visitor()));
    add(facts, "host", text.ofNullable(event.host()));
    add(facts, "places", event.places().isEmpty() ? null : places());
    add(facts, "dates", dates());
    LocalDate day = InformationCutOff.of(visit);
    String cutOff = day == null ? words.say("title.cut-off.unknown") : words.day(day);
    facts.add(new Fact(words.say("title.cut-off"), cutOff, false));
    facts.add(new Fact(words.say("title.sources"), articlesInDetail(), false));
    add(facts, "handling", text.ofNullable(visit.settings().marking()));
    return facts;
  }

  private void add(List<Fact> facts, String field, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(words.say("title." + field), value, event.inferred().contains(field)));
    }
  }

  private String places() {
    return text.of(words.row(event.places()));
  }

  /** "information up to 7 April 2021". */
  String cutOff() {
    LocalDate day = InformationCutOff.of(visit);
    return day == null ? words.say("title.not-dated") : words.say("title.up-to", words.day(day));
  }

  private String articlesInDetail() {
    int setAside = sources.all().size() - sources.used().size();
    long unreadable = visit.setAside().stream().filter(aside -> aside.article() == null).count();
    String used = words.say("title.articles", sources.used().size(), sources.independent());
    String read = setAside == 0 ? used : words.say("title.articles.set-aside", used, setAside);
    return unreadable == 0 ? read : words.say("title.articles.unreadable", read, unreadable);
  }
}
