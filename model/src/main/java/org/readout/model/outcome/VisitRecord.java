package org.readout.model.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.claim.Figure;
import org.readout.model.source.Diagnostic;

/**
 * Everything Readout found out about a visit: what the JSON contract writes and the briefing is
 * composed from.
 *
 * @param figures every distinct figure about the visit, also those no outcome carries
 * @param comparisons accounts of the same thing, agreeing or not
 * @param setAside files and passages that were not used; {@code articles} says which are set aside
 *     whole
 * @param changes since an earlier briefing; {@code null} where nobody asks for them
 */
public record VisitRecord(
    DossierSettings settings,
    Event event,
    List<Theme> themes,
    List<RegisteredArticle> articles,
    List<Outcome> outcomes,
    List<Figure> figures,
    List<Comparison> comparisons,
    List<Quote> quotes,
    List<Meeting> meetings,
    List<SetAside> setAside,
    List<Diagnostic> diagnostics,
    @Nullable Changes changes) {
  /** Version of the JSON contract. */
  public static final String SCHEMA = "readout-briefing/1";

  public VisitRecord {
    themes = List.copyOf(themes);
    articles = List.copyOf(articles);
    outcomes = List.copyOf(outcomes);
    figures = List.copyOf(figures);
    comparisons = List.copyOf(comparisons);
    quotes = List.copyOf(quotes);
    meetings = List.copyOf(meetings);
    setAside = List.copyOf(setAside);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same under another handling marking. */
  public VisitRecord markedAs(String marking) {
    return with(settings.markedAs(marking));
  }

  /** The same with another template. */
  public VisitRecord withTemplate(String template) {
    return with(settings.withTemplate(template));
  }

  /** The same in another language. */
  public VisitRecord inLanguage(String language) {
    return with(settings.inLanguage(language));
  }

  /** The same with other titles of its themes. */
  public VisitRecord withThemes(List<Theme> others) {
    return with(settings, others, changes);
  }

  private VisitRecord with(DossierSettings other) {
    return with(other, themes, changes);
  }

  /** The same with what changed since an earlier briefing. */
  public VisitRecord since(Changes found) {
    return with(settings, themes, found);
  }

  private VisitRecord with(
      DossierSettings otherSettings, List<Theme> otherThemes, @Nullable Changes otherChanges) {
    return new VisitRecord(
        otherSettings,
        event,
        otherThemes,
        articles,
        outcomes,
        figures,
        comparisons,
        quotes,
        meetings,
        setAside,
        diagnostics,
        otherChanges);
  }

  /** The comparisons whose figures contradict one another by more than rounding. */
  public List<Comparison> discrepancies() {
    return comparisons.stream()
        .filter(Comparison::isOfFigures)
        .filter(comparison -> comparison.verdict().isContradiction())
        .toList();
  }
}
