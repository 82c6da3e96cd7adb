package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.Timeline;
import org.readout.model.briefing.Timeline.Entry;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.words.Words;

/** Lists what has a date, in the order of time, and has it drawn. */
final class TimelineComposer {
  private static final int FEWEST = 3;
  private static final int MOST = 16;
  private static final int LONGEST = 150;

  private final DatedEvents dated;
  private final CitationBook book;
  private final TimelineDrawing drawing;
  private final Words words;

  /**
   * @param hasMeetings whether the meetings are printed, for what leads there
   */
  TimelineComposer(
      VisitRecord visit,
      PrintableText text,
      Lettering lettering,
      CitationBook book,
      Function<Outcome, Reference> reference,
      boolean hasMeetings,
      Words words) {
    this.dated = new DatedEvents(visit, text, reference, hasMeetings, words);
    this.book = book;
    this.drawing = new TimelineDrawing(lettering, visit.event(), words);
    this.words = words;
  }

  /** Nothing where fewer than three things have a date, or all have the same. */
  @Nullable Timeline compose() {
    List<DatedEvent> events = dated.find(MOST);
    boolean isOneDate = events.stream().allMatch(event -> event.isAtTimeOf(events.getFirst()));
    if (events.size() < FEWEST || isOneDate) {
      return null;
    }
    List<Entry> entries = new ArrayList<>();
    for (DatedEvent event : events) {
      boolean isFirst =
          entries.isEmpty() || events.get(entries.size() - 1).isAhead() != event.isAhead();
      entries.add(entry(event, entries.size() + 1, isFirst));
    }
    int more = dated.all().size() - events.size();
    String note = more == 0 ? null : words.say("timeline.more", more);
    return new Timeline(drawing.draw(events), entries, note);
  }

  /** As far as two or three lines of the table go; the line it leads to has all of it. */
  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > 0 ? space : LONGEST) + " …";
  }

  private Entry entry(DatedEvent event, int number, boolean isFirst) {
    String id = "date-" + number;
    return new Entry(
        id,
        String.valueOf(number),
        isFirst ? drawing.part(event) : null,
        words.dates().period(event.from(), event.to()),
        event.words(),
        shortened(event.event()),
        event.status(),
        event.line(),
        book.cite(event.evidence(), new Reference(words.say("line.date", number), id)));
  }
}
