package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Provenance;

/** Every text of a record that a briefing can print, with the name of its place. */
final class RecordTexts {
  private final List<Placed> texts = new ArrayList<>();

  private RecordTexts() {}

  /**
   * A text and where it stands.
   *
   * @param file the article's, where the text is an article
   */
  record Placed(String place, @Nullable String file, String text) {}

  /** In the order of the document, the articles themselves after what was made of them. */
  static List<Placed> of(VisitRecord visit) {
    RecordTexts texts = new RecordTexts();
    texts.settings(visit);
    visit.outcomes().forEach(texts::outcome);
    numbered("quotation", visit.quotes(), texts::quote);
    numbered("comparison", visit.comparisons(), texts::comparison);
    numbered("meeting", visit.meetings(), texts::meeting);
    visit.articles().forEach(texts::article);
    visit.setAside().forEach(texts::setAside);
    visit.diagnostics().forEach(message -> texts.add("a message", message.toString()));
    return texts.texts;
  }

  private interface Numbered<T> {
    void add(String place, T item);
  }

  private static <T> void numbered(String kind, List<T> items, Numbered<T> each) {
    for (int i = 0; i < items.size(); i++) {
      each.add(kind + " " + (i + 1), items.get(i));
    }
  }

  private void add(String place, @Nullable String text) {
    if (text != null) {
      texts.add(new Placed(place, null, text));
    }
  }

  private void settings(VisitRecord visit) {
    add("the title", visit.settings().title());
    add("the marking", visit.settings().marking());
    add("the template", visit.settings().template());
    add("the visitor", visit.event().visitor());
    add("the host", visit.event().host());
    visit.event().places().forEach(place -> add("the places", place));
    visit.event().basis().values().forEach(why -> add("the basis of the event", why));
    add("the objectives", visit.settings().notes().objectives());
    add("the lines to take", visit.settings().notes().linesToTake());
    for (Theme theme : visit.themes()) {
      add("the title of theme " + theme.id(), theme.title());
    }
  }

  private void outcome(Outcome outcome) {
    String place = "outcome " + outcome.id();
    add(place + ", statement", outcome.statement());
    add(place + ", status", outcome.reading().note());
    speaker(place, outcome.attribution());
    for (Figure figure : outcome.figures()) {
      figure(place, figure);
    }
  }

  private void speaker(String place, @Nullable Attribution who) {
    if (who != null) {
      add(place + ", speaker", who.source());
      add(place + ", role", who.role());
    }
  }

  private void figure(String place, Figure figure) {
    add(place + ", figure", figure.text());
    add(place + ", unit", figure.unit());
    add(place + ", what is measured", figure.measures());
  }

  private void quote(String place, Quote quote) {
    add(place, quote.text());
    speaker(place, quote.attribution());
  }

  private void comparison(String place, Comparison comparison) {
    add(place + ", what is measured", comparison.measures());
    add(place + ", reason", comparison.why());
    for (Comparison.Reading reading : comparison.readings()) {
      Consumer<String> words = text -> add(place + ", account", text);
      switch (reading) {
        case Comparison.InFigures given -> figure(place, given.figure());
        case Comparison.InWords given -> words.accept(given.value());
      }
      words.accept(reading.text());
    }
  }

  private void meeting(String place, Meeting meeting) {
    for (Meeting.Participant person : meeting.who()) {
      add(place + ", person", person.name());
      add(place + ", role", person.role());
    }
    add(place + ", place", meeting.place());
  }

  private void article(RegisteredArticle registered) {
    String place = "article " + registered.article().id();
    String file = registered.article().file();
    Provenance provenance = registered.article().provenance();
    add(place + ", title", provenance.title());
    add(place + ", outlet", provenance.outlet());
    add(place + ", file name", file);
    add(place + ", reason", registered.reason());
    texts.add(new Placed(place, file, registered.article().source().text()));
  }

  private void setAside(SetAside aside) {
    add("what was set aside", aside.words());
    add("what was set aside, reason", aside.reason());
    add("what was set aside, file name", aside.file());
  }
}
