package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing.Fact;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.VisitRecord;

/** Who visited whom, where and when, and what the briefing rests on. */
final class TitleBlock {
  private static final int RUNNING_HEADER = 64;

  private final VisitRecord visit;
  private final Event event;
  private final PrintableText text;
  private final Sources sources;

  TitleBlock(VisitRecord visit, PrintableText text, Sources sources) {
    this.visit = visit;
    this.event = visit.event();
    this.text = text;
    this.sources = sources;
  }

  String title() {
    String given = text.ofNullable(visit.settings().title());
    return given == null ? visitOf() : given;
  }

  String shortTitle() {
    String title = title();
    if (title.length() <= RUNNING_HEADER) {
      return title;
    }
    int space = title.lastIndexOf(' ', RUNNING_HEADER);
    return title.substring(0, space > 0 ? space : RUNNING_HEADER) + "…";
  }

  String description() {
    return "Policy briefing on the " + lowerFirst(deck()) + ", from " + articles() + ".";
  }

  /** "Visit of X to Y (Z), 6–7 April 2021". */
  String deck() {
    StringBuilder deck = new StringBuilder(visitOf());
    if (!event.places().isEmpty()) {
      deck.append(" (").append(places()).append(')');
    }
    String dates = EnglishDates.range(event.from(), event.to());
    return dates == null ? deck.toString() : deck.append(", ").append(dates).toString();
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
    add(facts, "Dates", EnglishDates.range(event.from(), event.to()), "dates");
    facts.add(new Fact("Information cut-off", cutOff(), false));
    facts.add(new Fact("Sources", articlesInDetail(), false));
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

  private String cutOff() {
    LocalDate cutOff = InformationCutOff.of(visit);
    return cutOff == null ? "not known: no article is dated" : EnglishDates.of(cutOff);
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

  private static String lowerFirst(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
