package org.readout.workshop.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Finding;
import org.readout.model.briefing.SourceNote;
import org.readout.model.briefing.SourceNote.Run;

/** The words behind a line, found by the anchors that the line leads to. */
final class Evidence {
  private final Map<String, Words> byAnchor = new LinkedHashMap<>();

  private Evidence() {}

  /**
   * Words of an article.
   *
   * @param label as printed in citations
   * @param from outlet and date, as far as known
   */
  record Words(String label, String from, String text) {}

  /** All that a briefing rests on: whole passages where it prints them, else how they begin. */
  static Evidence of(Briefing briefing) {
    Evidence evidence = new Evidence();
    for (SourceNote note : briefing.sourceNotes()) {
      note.paragraphs().stream()
          .flatMap(paragraph -> paragraph.runs().stream())
          .forEach(run -> evidence.add(note, run));
    }
    Stream.of(
            briefing.glance().stream().flatMap(row -> row.citations().stream()),
            citations(briefing.bottomLine().stream()),
            citations(briefing.sections().stream().flatMap(each -> each.findings().stream())))
        .flatMap(citations -> citations)
        .forEach(evidence::add);
    return evidence;
  }

  private static Stream<Citation> citations(Stream<Finding> findings) {
    return findings.flatMap(finding -> finding.citations().stream());
  }

  private void add(SourceNote note, Run run) {
    if (run.passage() != null) {
      String anchor = "evidence-" + run.passage().label();
      Words more = new Words(run.passage().label(), note.heading(), run.text());
      byAnchor.merge(
          anchor,
          more,
          (first, rest) ->
              new Words(first.label(), first.from(), first.text() + " … " + rest.text()));
    }
  }

  private void add(Citation citation) {
    byAnchor.putIfAbsent(
        citation.target(), new Words(citation.label(), citation.description(), citation.words()));
  }

  /** What stands behind the anchors, each once. */
  List<Words> behind(List<String> anchors) {
    List<Words> found = new ArrayList<>();
    for (String anchor : anchors) {
      Words words = byAnchor.get(anchor);
      if (words != null && !found.contains(words)) {
        found.add(words);
      }
    }
    return found;
  }
}
