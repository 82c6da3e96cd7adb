package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing.Fact;
import org.readout.model.briefing.Confidence;
import org.readout.model.briefing.Method;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.RegisterEntry;
import org.readout.model.briefing.SetAsideEntry;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;

/** Sources and confidence, and the annexes that cite nothing. */
final class ClosingParts {
  private static final int WORDS_PRINTED = 110;
  private static final int PASSAGES_PRINTED = 3;

  private final VisitRecord visit;
  private final PrintableText text;
  private final Sources sources;
  private final Medium medium;

  ClosingParts(VisitRecord visit, PrintableText text, Sources sources, Medium medium) {
    this.visit = visit;
    this.text = text;
    this.sources = sources;
    this.medium = medium;
  }

  Confidence confidence(Function<Outcome, Reference> reference) {
    return new Confidence(
        basis(),
        references(outcome -> outcome.corroboration().isSingleSource(), reference),
        references(ClosingParts::isUnnamed, reference),
        gaps());
  }

  private static boolean isUnnamed(Outcome outcome) {
    return outcome.attribution() != null && !Speaker.isNamed(outcome.attribution());
  }

  private List<Reference> references(
      Predicate<Outcome> which, Function<Outcome, Reference> reference) {
    List<Reference> references = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      visit.outcomes().stream()
          .filter(outcome -> outcome.theme().equals(theme.id()))
          .filter(which)
          .sorted(Selection.BY_FIRMNESS)
          .map(reference)
          .forEach(references::add);
    }
    return references;
  }

  private List<String> basis() {
    int used = sources.used().size();
    int independent = sources.independent();
    long corroborated =
        visit.outcomes().stream()
            .filter(outcome -> !outcome.corroboration().isSingleSource())
            .count();
    List<String> basis = new ArrayList<>();
    basis.add(
        "The briefing rests on "
            + Count.of(used, "article")
            + ", of which "
            + independent
            + (independent == 1 ? " is" : " are")
            + " independent: near-duplicates are listed in annex B and counted once.");
    basis.add(
        Count.of(visit.outcomes().size(), "outcome")
            + (visit.outcomes().size() == 1 ? " is" : " are")
            + " stated; two or more independent sources report "
            + corroborated
            + " of them.");
    basis.add(
        "Corroboration is counted and not judged: a line is as good as the articles it cites. "
            + "Status is read from the words of the articles; annex D explains the ladder.");
    return basis;
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      if (visit.outcomes().stream().noneMatch(outcome -> outcome.theme().equals(theme.id()))) {
        gaps.add("No outcome was found on " + text.of(theme.title()) + ".");
      }
    }
    int undated = count(article -> article.article().provenance().published() == null);
    if (undated > 0) {
      gaps.add(Count.of(undated, "article") + " about the visit " + carry(undated) + " no date.");
    }
    int withoutOutlet = count(article -> article.article().provenance().outlet() == null);
    if (withoutOutlet > 0) {
      String those = Count.of(withoutOutlet, "article");
      gaps.add(those + " about the visit " + carry(withoutOutlet) + " no outlet.");
    }
    String differing = differing();
    if (!differing.isEmpty()) {
      gaps.add("Sources differ on " + differing + "; see where accounts differ.");
    }
    return gaps;
  }

  private String differing() {
    long all =
        visit.comparisons().stream()
            .filter(comparison -> comparison.verdict().isContradiction())
            .count();
    int figures = visit.discrepancies().size();
    int matters = Math.toIntExact(all) - figures;
    String ofFigures = figures == 0 ? "" : Count.of(figures, "figure");
    String inWords = matters == 0 ? "" : Count.of(matters, "other point");
    return ofFigures.isEmpty() || inWords.isEmpty()
        ? ofFigures + inWords
        : ofFigures + " and " + inWords;
  }

  private int count(Predicate<RegisteredArticle> which) {
    return (int) sources.used().stream().filter(which).count();
  }

  private static String carry(int articles) {
    return articles == 1 ? "carries" : "carry";
  }

  List<RegisterEntry> register() {
    return sources.all().stream().map(this::registerEntry).toList();
  }

  private RegisterEntry registerEntry(RegisteredArticle registered) {
    Provenance provenance = registered.article().provenance();
    LocalDate published = provenance.published();
    ArticleId original = registered.nearDuplicateOf();
    String outlet = text.ofNullable(provenance.outlet());
    return new RegisterEntry(
        registered.article().id().toString(),
        sources.outletAndDate(registered.article().id()),
        outlet == null ? "not known" : outlet,
        text.ofNullable(provenance.title()),
        Sources.otherLanguage(registered),
        published == null ? "not dated" : EnglishDates.of(published),
        registered.article().kind().label().replace('-', ' '),
        original == null ? null : original.toString(),
        Sources.isUsed(registered) ? "used" : "set aside",
        text.ofNullable(provenance.reliability()),
        text.of(registered.article().file()),
        registered.article().source().sha256());
  }

  /** Whole articles first, then passages; those of one article with one reason stand together. */
  List<SetAsideEntry> setAside() {
    List<SetAsideEntry> entries = new ArrayList<>();
    for (RegisteredArticle article : sources.all()) {
      if (!Sources.isUsed(article)) {
        entries.add(wholeArticle(article));
      }
    }
    Map<List<String>, List<SetAside>> groups = new LinkedHashMap<>();
    for (SetAside aside : visit.setAside()) {
      groups
          .computeIfAbsent(List.of(what(aside), aside.reason()), k -> new ArrayList<>())
          .add(aside);
    }
    groups.forEach((key, group) ->
        entries.add(
            new SetAsideEntry(
                key.getFirst(),
                beginnings(group),
                language(group.getFirst()),
                text.of(key.getLast()))));
    return entries;
  }

  private @Nullable String language(SetAside aside) {
    return aside.article() == null ? null : Sources.otherLanguage(sources.get(aside.article()));
  }

  private SetAsideEntry wholeArticle(RegisteredArticle article) {
    String reason = article.reason() == null ? article.relevance().label() : article.reason();
    return new SetAsideEntry(
        article.article().id() + ", the whole article",
        text.ofNullable(article.article().provenance().title()),
        Sources.otherLanguage(article),
        text.of(reason));
  }

  private String what(SetAside aside) {
    return aside.article() == null ? text.of(aside.file()) : aside.article().toString();
  }

  private @Nullable String beginnings(List<SetAside> group) {
    List<String> words = new ArrayList<>();
    for (SetAside aside : group) {
      String beginning = text.ofNullable(aside.words());
      if (beginning != null) {
        words.add("“" + Shortened.to(WORDS_PRINTED, beginning) + "”");
      }
    }
    if (words.isEmpty()) {
      return null;
    }
    String shown = String.join(" ", words.subList(0, Math.min(PASSAGES_PRINTED, words.size())));
    int more = words.size() - PASSAGES_PRINTED;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  /** The record's diagnostics and, behind them, what could not be printed. */
  List<String> diagnostics() {
    List<String> lines = new ArrayList<>();
    for (Diagnostic diagnostic : visit.diagnostics()) {
      lines.add(text.of(diagnostic.toString()));
    }
    for (Diagnostic missing : new MissingGlyphs(visit).diagnostics(text, medium)) {
      lines.add(text.of(missing.toString()));
    }
    return lines;
  }

  Method method(String version) {
    return new Method(settings(version), StatusLadder.all(), limits());
  }

  private List<Fact> settings(String version) {
    DossierSettings settings = visit.settings();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Program", "Readout " + version, false));
    facts.add(new Fact("Template", template(settings), false));
    facts.add(new Fact("Data", data(), false));
    facts.add(new Fact("Themes", themes(), false));
    String marking = text.ofNullable(settings.marking());
    visit
        .event()
        .basis()
        .forEach((field, why) -> facts.add(new Fact("Visit: " + field, text.of(why), false)));
    facts.add(new Fact("Marking", marking == null ? "none given" : marking, false));
    if (sources.all().stream().anyMatch(ClosingParts::isRated)) {
      facts.add(
          new Fact(
              "Reliability",
              "as given by the user: A (reliable) to E (unreliable) for the source, 1 (confirmed) "
                  + "to 5 (improbable) for what it says, F and 6 where it can't be judged",
              false));
    }
    return facts;
  }

  private String data() {
    return medium.carriesData()
        ? "briefing.json, attached (" + VisitRecord.SCHEMA + ")"
        : VisitRecord.SCHEMA + ", written by --format json";
  }

  private static boolean isRated(RegisteredArticle article) {
    return article.article().provenance().reliability() != null;
  }

  private String template(DossierSettings settings) {
    String template = text.ofNullable(settings.template());
    return template == null ? "policy" : template;
  }

  private String themes() {
    return String.join("; ", visit.themes().stream().map(theme -> text.of(theme.title())).toList());
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>(LIMITS);
    if (medium.carriesData()) {
      limits.add(
          "Characters that the document's fonts lack are printed as the name of their script in "
              + "square brackets.");
    }
    return limits;
  }

  private static final List<String> LIMITS =
      List.of(
          "Every statement is taken from the articles of the dossier; nothing was looked up "
              + "elsewhere and nothing was added. What the articles get wrong is wrong here too.",
          "Statements, speakers, figures and status are found by rules and can be misread. The "
              + "evidence in annex A is quoted as it stands; where it and a line differ, it counts.",
          "Sources count as independent unless they repeat one another's text; a shared "
              + "informant behind different texts is not seen.",
          "Figures are compared after conversion of units, not of prices or years.");
}
