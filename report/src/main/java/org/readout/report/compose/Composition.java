package org.readout.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Account;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Briefing.GlanceRow;
import org.readout.model.briefing.ChangeList;
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Encounter;
import org.readout.model.briefing.FigureChart;
import org.readout.model.briefing.Finding;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Note;
import org.readout.model.briefing.Pictures;
import org.readout.model.briefing.Quotation;
import org.readout.model.briefing.Reference;
import org.readout.model.briefing.RegisterEntry;
import org.readout.model.briefing.Section;
import org.readout.model.briefing.SourceNote;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Diagnostic;
import org.readout.report.pack.PackSection;
import org.readout.report.words.Words;

/** One composing of one record: the parts of the briefing that cite evidence. */
final class Composition {
  private final VisitRecord visit;
  private final String version;
  private final Extent extent;
  private final Medium medium;
  private final Words words;
  private final StatusLadder ladder;
  private final FigureText figures;
  private final PrintableText text;
  private final Sources sources;
  private final Quotes quotes;
  private final CitationBook book;
  private final Contents contents;
  private final KnownRoles roles;
  private final Lettering lettering;
  private final Map<OutcomeId, String> numbers = new HashMap<>();
  private final Map<Comparison, Reference> accountLines = new HashMap<>();

  Composition(VisitRecord visit, String version, Extent extent, Medium medium, Words words) {
    this.visit = visit;
    this.version = version;
    this.extent = extent;
    this.medium = medium;
    this.words = words;
    this.ladder = new StatusLadder(words);
    this.lettering = new Lettering(medium.widths());
    this.text = new PrintableText(medium.shows(), extent.longestText(), words::script);
    this.figures = new FigureText(words, text);
    this.sources = new Sources(visit.articles(), text, words);
    this.quotes = new Quotes(visit);
    this.book = CitationBook.of(visit, quotes, this::describe, text.apart());
    this.contents = new Contents(extent, words);
    this.roles = new KnownRoles(visit, text);
    number();
  }

  private String describe(String passage, ArticleId article) {
    return words.say("evidence.citation", passage, sources.outletAndDate(article));
  }

  private void number() {
    int section = 0;
    for (Theme theme : visit.themes()) {
      section++;
      int line = 0;
      for (Outcome outcome : outcomes(theme)) {
        line++;
        numbers.put(outcome.id(), section + "." + line);
      }
    }
    visit.outcomes().forEach(this::number);
  }

  /** What is not printed is composed too, for parts of a pack's own; but it cites no evidence. */
  Briefing briefing() {
    TitleBlock title = new TitleBlock(visit, text, sources, medium, words);
    List<Finding> bottomLine = bottomLine();
    ChangeList changes = changes();
    GlanceTable table = new GlanceTable(visit, extent, text, words);
    List<GlanceRow> glance = table.rows(this::citeInTable);
    List<Section> sections = sections();
    List<Account> accounts = extent.hasExtras() ? accounts() : List.of();
    Pictures pictures = extent.form() == Form.FULL ? pictures() : Pictures.NONE;
    List<Encounter> encounters = encounters();
    ClosingParts closing = new ClosingParts(visit, text, sources, medium, contents, words);
    List<SourceNote> evidence = sourceNotes();
    List<Note> notes = extent.hasExtras() ? notes() : List.of();
    List<RegisterEntry> cited = closing.register(book.cited().keySet());
    Contents.Parts parts =
        new Contents.Parts(
            notes, changes, sections, accounts, encounters, pictures, evidence, cited);
    return new Briefing(
        words.language().tag(),
        extent.paper().size(),
        extent.form().hasAnnexes() ? title.title() : title.briefTitle(),
        title.shortTitle(),
        title.description(),
        title.marking(),
        title.deck(),
        title.dates(),
        title.cutOff(),
        title.facts(),
        contents.headings(parts),
        notes,
        bottomLine,
        changes,
        glance,
        table.note(glance.size()),
        ladder.legend(),
        sections,
        accounts,
        encounters,
        pictures,
        closing.confidence(this::reference),
        evidence,
        cited,
        closing.register(),
        closing.setAside(),
        closing.diagnostics(),
        closing.method(version));
  }

  /** What of the briefing could not be printed; asked after it was composed. */
  List<Diagnostic> missingGlyphs() {
    return new MissingGlyphs(visit).diagnostics(text, medium);
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    addNote(notes, words.say("heading.objectives"), visit.settings().notes().objectives());
    addNote(notes, words.say("heading.lines-to-take"), visit.settings().notes().linesToTake());
    return notes;
  }

  private void addNote(List<Note> notes, String heading, @Nullable String note) {
    if (note != null && !note.isBlank()) {
      notes.add(new Note(heading, NoteText.read(note, text)));
    }
  }

  private CitationBook bookOf(String section) {
    return book.forLinesOf(extent.placeOf(section));
  }

  private List<Finding> bottomLine() {
    CitationBook cites = bookOf(PackSection.BOTTOM_LINE);
    List<Finding> points = new ArrayList<>();
    for (Outcome outcome : Selection.bottomLine(visit.outcomes())) {
      int number = points.size() + 1;
      Reference line = new Reference(words.say("line.bottom-line", number), "point-" + number);
      points.add(finding(outcome, line, String.valueOf(number), cites));
    }
    return points;
  }

  private @Nullable ChangeList changes() {
    if (visit.changes() == null) {
      return null;
    }
    CitationBook cites = bookOf(PackSection.CHANGES);
    return new ChangeListComposer(visit.changes(), text, ladder, figures, cites, words).compose();
  }

  private List<Citation> citeInTable(Outcome outcome) {
    String row = words.say("line.table", number(outcome));
    Reference line = new Reference(row, GlanceTable.anchor(outcome));
    return bookOf(PackSection.GLANCE).cite(outcome.evidence(), line);
  }

  private List<Section> sections() {
    CitationBook cites = bookOf(PackSection.THEMES);
    List<Section> sections = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      List<Finding> findings = new ArrayList<>();
      for (Outcome outcome : outcomes(theme)) {
        findings.add(finding(outcome, reference(outcome), number(outcome), cites));
      }
      List<Quotation> quotations = quotations(theme, sections.size() + 1, cites);
      String id = "theme-" + (sections.size() + 1);
      sections.add(new Section(id, text.of(theme.title()), findings, quotations));
    }
    return sections;
  }

  private List<Outcome> outcomes(Theme theme) {
    return visit.outcomes().stream()
        .filter(outcome -> outcome.theme().equals(theme.id()))
        .sorted(Selection.BY_FIRMNESS)
        .toList();
  }

  private Finding finding(Outcome outcome, Reference line, String number, CitationBook cites) {
    return new Finding(
        line.target(),
        OutcomeName.of(outcome),
        number,
        themeTitle(outcome),
        text.of(outcome.statement()),
        ladder.mark(outcome.reading()),
        outcome.attribution() == null ? null : Speaker.of(outcome.attribution(), text, words),
        new FigureLines(text, figures).of(outcome),
        basis(outcome.corroboration()),
        outcome.corroboration().isSingleSource(),
        cites.cite(outcome.evidence(), line));
  }

  private String themeTitle(Outcome outcome) {
    return visit.themes().stream()
        .filter(theme -> theme.id().equals(outcome.theme()))
        .map(theme -> text.of(theme.title()))
        .findFirst()
        .orElse(outcome.theme());
  }

  private String basis(Corroboration corroboration) {
    int articles = corroboration.articles();
    int independent = corroboration.independent();
    if (articles <= 1) {
      return words.say("outcome.single-source");
    }
    if (independent <= 1) {
      return words.say("outcome.one-source", articles);
    }
    return articles == independent
        ? words.say("outcome.independent", independent)
        : words.say("outcome.corroborated", articles, independent);
  }

  private List<Quotation> quotations(Theme theme, int section, CitationBook cites) {
    List<Quotation> quotations = new ArrayList<>();
    for (Quote quote : quotes.of(theme)) {
      int number = quotations.size() + 1;
      String id = "quotation-" + section + "-" + number;
      Reference line = new Reference(words.say("line.quotation", section + "." + number), id);
      quotations.add(
          new Quotation(
              id,
              text.of(quote.text()),
              text.of(quote.attribution().source()),
              roles.of(quote.attribution()),
              sources.outletAndDate(quote.evidence().getFirst().article()),
              cites.cite(quote.evidence(), line)));
    }
    return quotations;
  }

  private List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (Comparison.Verdict verdict :
        List.of(
            Comparison.Verdict.DIFFER,
            Comparison.Verdict.TOTAL_MISSES_PARTS,
            Comparison.Verdict.DIFFERENT_SCOPE,
            Comparison.Verdict.OVERTAKEN,
            Comparison.Verdict.AGREE_AFTER_CONVERSION,
            Comparison.Verdict.AGREE_AFTER_ROUNDING)) {
      for (Comparison comparison : visit.comparisons()) {
        if (comparison.verdict() == verdict) {
          accounts.add(account(comparison, accounts.size() + 1));
        }
      }
    }
    return accounts;
  }

  private Account account(Comparison comparison, int number) {
    Reference line = new Reference(words.say("line.account", number), "account-" + number);
    accountLines.putIfAbsent(comparison, line);
    boolean isPrinted = extent.form().hasAnnexes() || comparison.verdict().isContradiction();
    CitationBook cites =
        isPrinted ? bookOf(PackSection.ACCOUNTS) : book.forLinesOf(Extent.NOT_PRINTED);
    return new Account(
        line.target(),
        capitalized(text.of(comparison.measures())),
        comparison.readings().stream()
            .map(reading ->
                new Account.Reading(
                    amount(reading),
                    words(comparison, reading),
                    sources.list(reading.articles()),
                    cites.cite(reading.evidence(), line)))
            .toList(),
        sign(comparison.verdict()),
        words.say("account." + comparison.verdict().label().replace(' ', '-')),
        comparison.verdict().isContradiction(),
        !comparison.isOfFigures(),
        text.of(comparison.why()));
  }

  private String amount(Comparison.Reading reading) {
    return switch (reading) {
      case Comparison.InFigures given -> figures.of(given.figure());
      case Comparison.InWords given -> capitalized(text.of(given.value()));
    };
  }

  /** The article's words in quotation marks; a sum of its parts stands in no article. */
  private String words(Comparison comparison, Comparison.Reading reading) {
    String said = text.of(reading.text());
    boolean isSum =
        comparison.verdict() == Comparison.Verdict.TOTAL_MISSES_PARTS
            && reading.equals(comparison.readings().get(1));
    return words.say(isSum ? "account.sum" : "quoted", said);
  }

  private static String capitalized(String said) {
    return said.isEmpty()
        ? said
        : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  private static String sign(Comparison.Verdict verdict) {
    return switch (verdict) {
      case DIFFER, TOTAL_MISSES_PARTS -> "≠";
      case DIFFERENT_SCOPE -> "↔";
      case OVERTAKEN -> "→";
      case AGREE_AFTER_CONVERSION, AGREE_AFTER_ROUNDING -> "=";
    };
  }

  private Pictures pictures() {
    ComparedFigures compared = new ComparedFigures(visit, this::reference, this::accountLines);
    CitationBook figures = bookOf(PackSection.FIGURES);
    FigureChart chart =
        new FigureChartComposer(compared, text, lettering, figures, words).compose();
    CitationBook dates = bookOf(PackSection.TIMELINE);
    boolean hasMeetings = extent.prints(PackSection.MEETINGS);
    return new Pictures(
        new MatrixComposer(visit, text, ladder).compose(),
        new TimelineComposer(visit, text, lettering, dates, this::reference, hasMeetings, words)
            .compose(),
        new MeetingDrawing(visit, text, lettering, words).draw(),
        chart);
  }

  /** The line of an account, where accounts are printed. */
  private List<Reference> accountLines(Comparison comparison) {
    if (!extent.prints(PackSection.ACCOUNTS)) {
      return List.of();
    }
    Reference line = accountLines.get(comparison);
    if (line == null) {
      throw new IllegalArgumentException("not among the accounts: " + comparison.measures());
    }
    return List.of(line);
  }

  private List<Encounter> encounters() {
    CitationBook cites = bookOf(PackSection.MEETINGS);
    List<Encounter> encounters = new ArrayList<>();
    for (Meeting meeting : visit.meetings()) {
      int number = encounters.size() + 1;
      Reference line = new Reference(words.say("line.meeting", number), "meeting-" + number);
      List<Citation> citations = cites.cite(meeting.evidence(), line);
      encounters.add(
          new Encounter(
              line.target(),
              meeting.who().stream().map(this::person).toList(),
              text.ofNullable(meeting.place()),
              meeting.date() == null ? null : words.day(meeting.date()),
              citations));
    }
    return encounters;
  }

  private String person(Meeting.Participant person) {
    String role = text.ofNullable(person.role());
    String name = text.of(person.name());
    return role == null ? name : words.say("named", name, role);
  }

  private List<SourceNote> sourceNotes() {
    EvidenceAnnex annex = new EvidenceAnnex(text);
    List<SourceNote> notes = new ArrayList<>();
    book.cited()
        .forEach((id, passages) ->
            notes.add(annex.note(sources.get(id), sources.outletAndDate(id), passages)));
    return notes;
  }

  private Reference reference(Outcome outcome) {
    return new Reference(number(outcome), OutcomeName.anchor(outcome));
  }

  private String number(Outcome outcome) {
    String number = numbers.get(outcome.id());
    if (number == null) {
      throw new IllegalArgumentException(
          outcome.id() + " has an unknown theme: " + outcome.theme());
    }
    return number;
  }
}
