package org.readout.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.evaluate.AnswerKey.Passage;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.SourceText;

/**
 * The dossier's files, folded, and where words stand in them. A key gives words and no offsets, so
 * words count where they first stand in their file, those of the record no less than the key's.
 */
final class ArticleTexts {
  /** How many characters of a long quotation may differ at either end. */
  private static final int EDGE = 5;

  private static final int LONG = 40;

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, String> byName = new TreeMap<>();

  ArticleTexts(VisitRecord visit) {
    visit.articles().forEach(registered -> add(registered.article().source()));
    visit.setAside().stream()
        .filter(aside -> aside.article() == null)
        .forEach(aside -> add(new SourceText(aside.file(), "", "")));
  }

  private void add(SourceText source) {
    if (!texts.containsKey(source.file())) {
      texts.put(source.file(), FoldedText.fold(source.text()));
      byName.put(name(source.file()), source.file());
    }
  }

  /**
   * Where words stand.
   *
   * @param start in the folded text
   */
  record Place(String file, int start, int end) {
    /** Whether they share at least half of the shorter one. */
    boolean overlaps(Place other) {
      int shared = Math.min(end, other.end) - Math.max(start, other.start);
      int shorter = Math.min(end - start, other.end - other.start);
      return file.equals(other.file) && shared > 0 && 2 * shared >= shorter;
    }
  }

  /** The names of the files, without their folders. */
  Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  List<Place> passages(List<Passage> passages) {
    List<Place> places = new ArrayList<>();
    for (Passage passage : passages) {
      Place place = place(passage);
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }

  List<Place> evidence(List<EvidenceSpan> evidence) {
    return passages(evidence.stream().map(span -> new Passage(span.file(), span.text())).toList());
  }

  /** {@code null} where the words do not stand in the file. */
  @Nullable Place place(Passage passage) {
    String file = file(passage.file());
    String text = texts.getOrDefault(file, "");
    String words = FoldedText.fold(passage.words());
    int start = words.isEmpty() ? -1 : text.indexOf(words);
    if (start < 0 && words.codePointCount(0, words.length()) > LONG) {
      words = words.substring(EDGE, words.length() - EDGE);
      start = text.indexOf(words);
    }
    return start < 0 ? null : new Place(file, start, start + words.length());
  }

  private String file(String given) {
    return texts.containsKey(given) ? given : byName.getOrDefault(name(given), given);
  }
}
