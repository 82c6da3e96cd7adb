package org.readout.report.compose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.Design;
import org.readout.report.pack.PackSection;
import org.readout.report.words.Languages;
import org.readout.report.words.Words;

/**
 * Composes the briefing out of a visit record: what a reader sees, in which order, in which words.
 * It adds nothing to the record: statements, names and numbers are the record's own.
 */
public final class BriefingComposer {
  private final String version;
  private final Medium medium;
  private final Languages languages;

  private BriefingComposer(String version, Medium medium, Languages languages) {
    this.version = version;
    this.medium = medium;
    this.languages = languages;
  }

  /**
   * Composes for a PDF, which carries the record's data.
   *
   * @param version of Readout, for the annex on method
   * @param hasGlyph whether the document's fonts can print a character
   * @param widths of the face that drawings are lettered in
   * @param languages that the briefing's own words can be in
   */
  public BriefingComposer(
      String version, IntPredicate hasGlyph, CharacterWidths widths, Languages languages) {
    this(version, Medium.document(hasGlyph, widths), languages);
  }

  /**
   * Composes for readers who bring their own fonts, and have the data in a file of their own.
   *
   * @param version of Readout, for the annex on method
   * @param languages that the briefing's own words can be in
   */
  public static BriefingComposer forScreen(String version, Languages languages) {
    return new BriefingComposer(version, Medium.SCREEN, languages);
  }

  /** The same record and extent give an equal briefing. */
  public Briefing compose(VisitRecord visit, Extent extent) throws IOException {
    return composition(visit, extent).briefing();
  }

  /** The characters of that briefing that the medium can't show, and where they stand. */
  public List<Diagnostic> missingGlyphs(VisitRecord visit, Extent extent) throws IOException {
    Composition composition = composition(visit, extent);
    composition.briefing();
    return composition.missingGlyphs();
  }

  private Composition composition(VisitRecord visit, Extent extent) throws IOException {
    Words words = words(visit);
    List<Theme> themes = visit.themes().stream().map(theme -> titled(theme, words)).toList();
    return new Composition(visit.withThemes(themes), version, extent, medium, words);
  }

  /** A theme that no user named has a title in every language. */
  private static Theme titled(Theme theme, Words words) {
    String title = words.translated("theme." + theme.id(), theme.title());
    return new Theme(theme.id(), title, theme.description(), theme.terms());
  }

  private Words words(VisitRecord visit) throws IOException {
    Words asked = languages.of(visit.settings().language());
    return medium.obstacle(asked) == null ? asked : languages.of(null);
  }

  /**
   * What a reader must know of the language that a record asks for: that it is none, that it has
   * gaps, or that its script can't be set.
   */
  public List<Diagnostic> shortcomings(VisitRecord visit) throws IOException {
    String asked = visit.settings().language();
    List<Diagnostic> found = new ArrayList<>(languages.shortcomings(asked));
    String obstacle = medium.obstacle(languages.of(asked));
    if (obstacle != null) {
      String problem = "language " + asked + ": " + obstacle + "; the PDF is in English";
      String hint = "--format html and md are in " + asked;
      found.add(new Diagnostic(Diagnostic.Severity.WARNING, problem, null, null, null, hint));
    }
    return found;
  }

  /** The full briefing on A4, with the sections of a design. */
  public Briefing compose(VisitRecord visit, List<PackSection> sections) throws IOException {
    return compose(visit, usualExtent(visit, Form.FULL, Paper.A4, sections));
  }

  /** The full briefing on A4, where nobody asks for another design. */
  public Briefing compose(VisitRecord visit) throws IOException {
    return compose(visit, Design.usual(Form.FULL).sections());
  }

  /** About as much as the form's pages hold; what they hold indeed, their layout tells. */
  public Extent usualExtent(VisitRecord visit, Form form, Paper paper, List<PackSection> sections)
      throws IOException {
    Extent all = new Extent(form, paper, visit.outcomes().size(), true, sections);
    Words words = words(visit);
    PrintableText text = new PrintableText(medium.shows(), all.longestText(), words::script);
    GlanceTable table = new GlanceTable(visit, all, text, words);
    int rows = table.rowsOnAPage(new Lettering(medium.widthsInDocument()));
    return all.withRows(rows);
  }
}
