package org.readout.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.book.Book.IndexEntry;
import org.readout.model.book.Book.IndexedTheme;
import org.readout.model.book.Book.Mention;
import org.readout.report.compose.Speaker;

/**
 * Who and what stands where in the book: people and bodies by name, figures by theme. A page is
 * given once for an entry, by the first line on it.
 */
final class BookIndex {
  /** An entry with more pages than this says how many more there are. */
  private static final int MOST_PAGES = 40;

  private static final Comparator<String> AS_READ =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private final Map<String, Map<Integer, Mention>> people = new TreeMap<>(AS_READ);
  private final Map<String, Map<String, Map<Integer, Mention>>> themes = new LinkedHashMap<>();

  /**
   * Adds a briefing.
   *
   * @param before pages of the book before its first one
   * @param prefix of its places
   */
  void add(BoundBriefing briefing, int before, String prefix) {
    briefing.themes().values().forEach(theme -> themes.putIfAbsent(theme, new TreeMap<>(AS_READ)));
    for (BoundBriefing.Line line : briefing.lines()) {
      Mention mention = mention(briefing, line.place(), before, prefix);
      if (mention != null) {
        if (line.speaker() != null && isNamed(line.speaker())) {
          note(people, line.speaker(), mention);
        }
        Map<String, Map<Integer, Mention>> figures =
            themes.computeIfAbsent(line.theme(), theme -> new TreeMap<>(AS_READ));
        line.amounts().forEach(amount -> note(figures, words(amount), mention));
      }
    }
    for (BoundBriefing.Person person : briefing.people()) {
      Mention mention = mention(briefing, person.place(), before, prefix);
      if (mention != null && isNamed(person.name())) {
        note(people, person.name(), mention);
      }
    }
  }

  /** A figure stands under what it measures, where the article says it. */
  private static String words(BoundBriefing.Amount amount) {
    String measures = amount.measures();
    if (measures.isEmpty() || amount.words().contains(measures)) {
      return amount.words();
    }
    return measures + ": " + amount.words();
  }

  private static @Nullable Mention mention(
      BoundBriefing briefing, String place, int before, String prefix) {
    Integer page = briefing.pageOf().get(place);
    return page == null ? null : new Mention(before + page, prefix + place);
  }

  /** Whom the articles leave unnamed ("officials", "a diplomat") is in no index. */
  private static boolean isNamed(String speaker) {
    return Character.isUpperCase(speaker.codePointAt(0)) && Speaker.isNamed(speaker);
  }

  private static void note(
      Map<String, Map<Integer, Mention>> entries, String words, Mention mention) {
    entries.computeIfAbsent(words, w -> new TreeMap<>()).putIfAbsent(mention.page(), mention);
  }

  List<IndexEntry> people() {
    return entries(people);
  }

  /** The figures of each theme, themes in the order in which briefings bring them. */
  List<IndexedTheme> themes() {
    List<IndexedTheme> listed = new ArrayList<>();
    themes.forEach((title, figures) -> {
      if (!figures.isEmpty()) {
        listed.add(new IndexedTheme(title, entries(figures)));
      }
    });
    return listed;
  }

  private static List<IndexEntry> entries(Map<String, Map<Integer, Mention>> index) {
    List<IndexEntry> entries = new ArrayList<>();
    index.forEach((words, mentions) -> {
      List<Mention> first = mentions.values().stream().limit(MOST_PAGES).toList();
      entries.add(new IndexEntry(words, first, mentions.size() - first.size()));
    });
    return entries;
  }
}
