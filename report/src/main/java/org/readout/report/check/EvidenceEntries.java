package org.readout.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.readout.report.check.TaggedText.Run;

/**
 * The evidence annex as it is printed: paragraphs in which labels stand that are no links, each
 * before the words it names; after an arrow come links back.
 */
final class EvidenceEntries {
  private static final char ARROW = '←';

  private final Predicate<String> hasPlace;
  private final SequencedMap<String, List<String>> passages = new TreeMap<>();
  private final StringBuilder words = new StringBuilder();

  private EvidenceEntries(Predicate<String> hasPlace) {
    this.hasPlace = hasPlace;
  }

  static EvidenceEntries of(List<List<Run>> paragraphs, Places places) {
    EvidenceEntries entries = new EvidenceEntries(label -> places.has(Citation.place(label)));
    paragraphs.forEach(entries::add);
    return entries;
  }

  private void add(List<Run> paragraph) {
    StringBuilder own = new StringBuilder();
    for (Run run : paragraph) {
      if (run.link() == null) {
        own.append(run.words()).append(' ');
      }
    }
    Matcher label = Citation.LABEL.matcher(own);
    boolean isEvidence = false;
    while (label.find()) {
      String name = Citation.whole(label.group());
      if (hasPlace.test(name)) {
        isEvidence = true;
        addPassage(name, own.substring(label.end()));
      }
    }
    if (isEvidence) {
      words.append(own);
    }
  }

  /** A passage that goes on in the next paragraph has its arrow there, or had it before. */
  private void addPassage(String label, String rest) {
    List<String> known = passages.computeIfAbsent(label, name -> new ArrayList<>());
    int arrow = rest.indexOf(ARROW);
    if (arrow >= 0 && !Citation.LABEL.matcher(rest.substring(0, arrow)).find()) {
      known.add(rest.substring(0, arrow));
    }
  }

  /** The words of each entry, by its label. */
  SequencedMap<String, List<String>> passages() {
    return passages;
  }

  /** All words of the annex's paragraphs. */
  String words() {
    return words.toString();
  }
}
