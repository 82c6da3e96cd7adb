package org.readout.model.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole document, as the template gets it.
 *
 * @param language BCP 47 tag of the document's own words
 * @param paper its size as CSS names it
 * @param title of the visit
 * @param shortTitle fits into a running header
 * @param description one sentence for the document's metadata
 * @param marking handling marking as given by the user
 * @param deck who visited whom and where, as far as the title does not say it; may be empty
 * @param dates first and last day of the visit; {@code null} where the articles don't tell
 * @param cutOff the day up to which the articles tell, in a few words
 * @param facts the title block
 * @param contents the headings that are printed, in their order
 * @param notes text by people, printed as it stands
 * @param bottomLine at most five points, the most important first
 * @param changes since an earlier briefing, where somebody asks for them
 * @param glance the outcomes of the table, by theme and firmness
 * @param glanceNote says how many outcomes the table leaves to the sections, where it does
 * @param legend each status shape with the statuses that share it
 * @param sections one for each theme, in the user's order
 * @param accounts what articles tell differently, or agree on only after conversion
 * @param encounters who met whom
 * @param pictures drawings, with their data
 * @param confidence how far the briefing can be relied upon
 * @param sourceNotes the evidence: each cited article with its cited paragraphs
 * @param cited the articles that a printed line cites
 * @param register every article of the dossier
 * @param setAside articles and passages that were read and not used
 * @param diagnostics what the reader of the articles has to know of them, a sentence each
 * @param method how the briefing was made
 */
public record Briefing(
    String language,
    String paper,
    String title,
    String shortTitle,
    String description,
    @Nullable Marking marking,
    String deck,
    @Nullable String dates,
    String cutOff,
    List<Fact> facts,
    List<Heading> contents,
    List<Note> notes,
    List<Finding> bottomLine,
    @Nullable ChangeList changes,
    List<GlanceRow> glance,
    @Nullable String glanceNote,
    List<StatusMark> legend,
    List<Section> sections,
    List<Account> accounts,
    List<Encounter> encounters,
    Pictures pictures,
    Confidence confidence,
    List<SourceNote> sourceNotes,
    List<RegisterEntry> cited,
    List<RegisterEntry> register,
    List<SetAsideEntry> setAside,
    List<String> diagnostics,
    Method method) {
  /**
   * The version of the data model: this record and all that it holds. A field may be added to a
   * version; one that is removed, renamed or of another type makes the next version.
   */
  public static final int DATA_MODEL = 1;

  public Briefing {
    facts = List.copyOf(facts);
    contents = List.copyOf(contents);
    notes = List.copyOf(notes);
    bottomLine = List.copyOf(bottomLine);
    glance = List.copyOf(glance);
    legend = List.copyOf(legend);
    sections = List.copyOf(sections);
    accounts = List.copyOf(accounts);
    encounters = List.copyOf(encounters);
    sourceNotes = List.copyOf(sourceNotes);
    cited = List.copyOf(cited);
    register = List.copyOf(register);
    setAside = List.copyOf(setAside);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The same up to the table of outcomes. What stands behind it is empty, however long it was: by
   * this one sees soon how much room the table takes.
   */
  public Briefing upToTheTable() {
    return new Briefing(
        language,
        paper,
        title,
        shortTitle,
        description,
        marking,
        deck,
        dates,
        cutOff,
        facts,
        contents.stream().map(Heading::alone).toList(),
        notes,
        bottomLine,
        changes,
        glance,
        glanceNote,
        legend,
        List.of(),
        List.of(),
        List.of(),
        Pictures.NONE,
        confidence,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        method);
  }

  /**
   * A line of the title block.
   *
   * @param label what it is about
   * @param value as printed
   * @param inferred read from the articles and not given by the user
   */
  public record Fact(String label, String value, boolean inferred) {}

  /**
   * A row of the outcomes-at-a-glance table.
   *
   * @param id anchor of the row
   * @param theme printed in the first row of each theme only
   * @param outcome its name in the record, and the anchor of the finding the row sums up
   * @param statement the outcome in a sentence, shortened where it is long
   * @param status how firm it is
   * @param who says so, in a few words
   * @param unnamed whether the one who says so is left unnamed
   * @param figures amounts, with the same amounts in other articles' units
   * @param independent number of independent sources
   * @param singleSource whether one source alone reports it
   * @param citations the passages it rests on
   */
  public record GlanceRow(
      String id,
      @Nullable String theme,
      Reference outcome,
      String statement,
      StatusMark status,
      String who,
      boolean unnamed,
      List<String> figures,
      String independent,
      boolean singleSource,
      List<Citation> citations) {
    public GlanceRow {
      figures = List.copyOf(figures);
      citations = List.copyOf(citations);
    }
  }
}
