package org.readout.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.readout.report.pack.PackSection;
import org.readout.report.words.Words;

/** Sources and confidence, and the annexes that cite nothing. */
final class ClosingParts {
  private static final int WORDS_PRINTED = 110;
  private static final int PASSAGES_PRINTED = 3;

  private final VisitRecord visit;
  private final PrintableText text;
  private final Sources sources;
  private final Medium medium;
  private final Contents contents;
  private final Words words;

  ClosingParts(
      VisitRecord visit,
      PrintableText text,
      Sources sources,
      Medium medium,
      Contents contents,
      Words words) {
    this.visit = visit;
    this.text = text;
    this.sources = sources;
    this.medium = medium;
    this.contents = contents;
    this.words = words;
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
    return List.of(
        words.say("confidence.articles", used, independent, letterOf(PackSection.REGISTER)),
        words.say("confidence.outcomes", visit.outcomes().size(), corroborated),
        words.say("confidence.not-judged", letterOf(PackSection.METHOD)));
  }

  /** The letter of an annex; {@code none} where it is not printed. */
  private String letterOf(String annex) {
    String letter = contents.letterOf(annex);
    return letter == null ? "none" : letter;
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      if (visit.outcomes().stream().noneMatch(outcome -> outcome.theme().equals(theme.id()))) {
        gaps.add(words.say("confidence.gap.theme", text.of(theme.title())));
      }
    }
    int undated = count(article -> article.article().provenance().published() == null);
    if (undated > 0) {
      gaps.add(words.say("confidence.gap.date", undated));
    }
    int withoutOutlet = count(article -> article.article().provenance().outlet() == null);
    if (withoutOutlet > 0) {
      gaps.add(words.say("confidence.gap.outlet", withoutOutlet));
    }
    differing(gaps);
    return gaps;
  }

  private void differing(List<String> gaps) {
    long all =
        visit.comparisons().stream()
            .filter(comparison -> comparison.verdict().isContradiction())
            .count();
    int figures = visit.discrepancies().size();
    long matters = all - figures;
    String seen = contents.prints(PackSection.ACCOUNTS) ? "printed" : "none";
    if (figures > 0 && matters > 0) {
      gaps.add(words.say("confidence.gap.both", figures, matters, seen));
    } else if (figures > 0) {
      gaps.add(words.say("confidence.gap.figures", figures, seen));
    } else if (matters > 0) {
      gaps.add(words.say("confidence.gap.points", matters, seen));
    }
  }

  private int count(Predicate<RegisteredArticle> which) {
    return (int) sources.used().stream().filter(which).count();
  }

  List<RegisterEntry> register() {
    return sources.all().stream().map(this::registerEntry).toList();
  }

  /** The entries of some articles. */
  List<RegisterEntry> register(Set<ArticleId> articles) {
    return sources.all().stream()
        .filter(registered -> articles.contains(registered.article().id()))
        .map(this::registerEntry)
        .toList();
  }

  private RegisterEntry registerEntry(RegisteredArticle registered) {
    Provenance provenance = registered.article().provenance();
    LocalDate published = provenance.published();
    ArticleId original = registered.nearDuplicateOf();
    String outlet = text.ofNullable(provenance.outlet());
    return new RegisterEntry(
        registered.article().id().toString(),
        sources.outletAndDate(registered.article().id()),
        outlet == null ? words.say("register.no-outlet") : outlet,
        text.ofNullable(provenance.title()),
        Sources.otherLanguage(registered),
        published == null ? words.say("register.not-dated") : words.day(published),
        words.say("register.kind." + registered.article().kind().label()),
        original == null ? null : original.toString(),
        words.say(Sources.isUsed(registered) ? "register.used" : "register.set-aside"),
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
    String reason =
        article.reason() == null
            ? words.say("set-aside." + article.relevance().label())
            : article.reason();
    return new SetAsideEntry(
        words.say("set-aside.whole", article.article().id()),
        text.ofNullable(article.article().provenance().title()),
        Sources.otherLanguage(article),
        text.of(reason));
  }

  private String what(SetAside aside) {
    return aside.article() == null ? text.of(aside.file()) : aside.article().toString();
  }

  private @Nullable String beginnings(List<SetAside> group) {
    List<String> beginnings = new ArrayList<>();
    for (SetAside aside : group) {
      String beginning = text.ofNullable(aside.words());
      if (beginning != null) {
        beginnings.add(words.say("quoted", Shortened.to(WORDS_PRINTED, beginning)));
      }
    }
    if (beginnings.isEmpty()) {
      return null;
    }
    int more = beginnings.size() - PASSAGES_PRINTED;
    String shown =
        String.join(" ", beginnings.subList(0, Math.min(PASSAGES_PRINTED, beginnings.size())));
    return more > 0 ? words.say("set-aside.more", shown, more) : shown;
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
    return new Method(settings(version), new StatusLadder(words).all(), limits());
  }

  private List<Fact> settings(String version) {
    DossierSettings settings = visit.settings();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("program", "Readout " + version));
    facts.add(fact("template", template(settings)));
    facts.add(fact("data", data()));
    facts.add(fact("themes", themes()));
    String marking = text.ofNullable(settings.marking());
    visit
        .event()
        .basis()
        .forEach((field, why) -> facts.add(new Fact(basisOf(field), text.of(why), false)));
    facts.add(fact("marking", marking == null ? words.say("method.marking.none") : marking));
    if (sources.all().stream().anyMatch(ClosingParts::isRated)) {
      facts.add(fact("reliability", words.say("method.reliability.scale")));
    }
    return facts;
  }

  private Fact fact(String name, String value) {
    return new Fact(words.say("method." + name), value, false);
  }

  private String basisOf(String field) {
    String known = "method.basis." + field;
    return words.say("method.basis", words.has(known) ? words.say(known) : field);
  }

  private String data() {
    return medium.carriesData()
        ? words.say("method.data.attached", VisitRecord.SCHEMA)
        : words.say("method.data.written", VisitRecord.SCHEMA);
  }

  private static boolean isRated(RegisteredArticle article) {
    return article.article().provenance().reliability() != null;
  }

  private String template(DossierSettings settings) {
    String template = text.ofNullable(settings.template());
    return template == null ? "policy" : template;
  }

  private String themes() {
    return words.apart(visit.themes().stream().map(theme -> text.of(theme.title())).toList());
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    for (String limit : List.of("articles", "rules", "independent", "figures")) {
      limits.add(words.say("method.limit." + limit, letterOf(PackSection.EVIDENCE)));
    }
    if (medium.carriesData()) {
      limits.add(words.say("method.limit.characters"));
    }
    return limits;
  }
}
