package org.readout.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Account;
import org.readout.model.briefing.ChangeList;
import org.readout.model.briefing.Encounter;
import org.readout.model.briefing.Heading;
import org.readout.model.briefing.Note;
import org.readout.model.briefing.Pictures;
import org.readout.model.briefing.RegisterEntry;
import org.readout.model.briefing.Section;
import org.readout.model.briefing.SourceNote;
import org.readout.report.pack.PackSection;
import org.readout.report.words.Words;

/** The headings of the sections that are printed; annexes are lettered in their order. */
final class Contents {
  private static final int LETTERS = 26;

  private final Extent extent;
  private final Words words;
  private final Map<String, String> letters = new HashMap<>();

  Contents(Extent extent, Words words) {
    this.extent = extent;
    this.words = words;
    for (PackSection section : extent.sections()) {
      if (section.annex()) {
        letters.put(section.name(), letter(letters.size()));
      }
    }
  }

  /** A, B … Z, AA, AB … */
  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  /** The letter of an annex; {@code null} where it is not printed. */
  @Nullable String letterOf(String section) {
    return letters.get(section);
  }

  /** Whether the lines of the section of that name are printed. */
  boolean prints(String section) {
    return extent.prints(section);
  }

  /**
   * What can be empty, and then has no heading.
   *
   * @param evidence the articles of the evidence annex
   * @param cited the articles of a short form
   */
  record Parts(
      List<Note> notes,
      @Nullable ChangeList changes,
      List<Section> themes,
      List<Account> accounts,
      List<Encounter> encounters,
      Pictures pictures,
      List<SourceNote> evidence,
      List<RegisterEntry> cited) {}

  /** In the order in which they are printed. */
  List<Heading> headings(Parts parts) {
    List<Heading> headings = new ArrayList<>();
    for (PackSection section : extent.sections()) {
      switch (section.name()) {
        case PackSection.NOTES -> headings.addAll(notes(parts.notes()));
        case PackSection.THEMES -> headings.addAll(themes(parts.themes()));
        default -> {
          if (isPrinted(section.name(), parts)) {
            headings.add(heading(section, parts));
          }
        }
      }
    }
    return headings;
  }

  private boolean isPrinted(String section, Parts parts) {
    return switch (section) {
      case PackSection.CHANGES, PackSection.CHANGES_IN_BRIEF -> parts.changes() != null;
      case PackSection.MATRIX -> parts.pictures().matrix() != null;
      case PackSection.FIGURES -> parts.pictures().figures() != null;
      case PackSection.TIMELINE -> parts.pictures().timeline() != null;
      case PackSection.MEETINGS -> !parts.encounters().isEmpty();
      case PackSection.ACCOUNTS ->
          parts.accounts().stream()
              .anyMatch(account -> extent.form().hasAnnexes() || account.differs());
      case PackSection.ARTICLES -> !parts.cited().isEmpty();
      default -> true;
    };
  }

  private static List<Heading> notes(List<Note> notes) {
    List<Heading> headings = new ArrayList<>();
    for (Note note : notes) {
      String id = "note-" + (headings.size() + 1);
      String title = note.heading();
      headings.add(new Heading(PackSection.NOTES, id, null, null, title, title, List.of()));
    }
    return headings;
  }

  private static List<Heading> themes(List<Section> themes) {
    List<Heading> headings = new ArrayList<>();
    for (Section theme : themes) {
      String number = String.valueOf(headings.size() + 1);
      String entry = number + " " + theme.title();
      headings.add(
          new Heading(
              PackSection.THEMES, theme.id(), number, null, theme.title(), entry, List.of()));
    }
    return headings;
  }

  private Heading heading(PackSection section, Parts parts) {
    String letter = letterOf(section.name());
    String number = letter == null ? null : words.say("heading.annex", letter);
    String title = title(section);
    String entry = number == null ? title : words.say("heading.annex.titled", number, title);
    List<Heading> below =
        section.name().equals(PackSection.EVIDENCE) ? articles(parts.evidence()) : List.of();
    return new Heading(section.name(), section.name(), number, letter, title, entry, below);
  }

  private String title(PackSection section) {
    String message = "heading." + section.name();
    if (section.heading() != null) {
      return section.heading();
    }
    return words.has(message) ? words.say(message) : section.name();
  }

  private List<Heading> articles(List<SourceNote> evidence) {
    return evidence.stream()
        .map(article ->
            new Heading(
                PackSection.EVIDENCE,
                article.id(),
                article.article(),
                null,
                article.heading(),
                words.say("heading.annex.titled", article.article(), article.heading()),
                List.of()))
        .toList();
  }
}
