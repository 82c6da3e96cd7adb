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
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Encounter;
import org.readout.model.briefing.FigureChart;
import org.readout.model.briefing.Finding;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Note;
import org.readout.model.briefing.Pictures;
import org.readout.model.briefing.Quotation;
import org.readout.model.briefing.Reference;
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
import org.readout.model.source.Diagnostic;

/** One composing of one record: the parts of the briefing that cite evidence. */
final class Composition {
  private final VisitRecord visit;
  private final String version;
  private final Extent extent;
  private final Medium medium;
  private final PrintableText text;
  private final Sources sources;
  private final CitationBook book;
  private final KnownRoles roles;
  private final Lettering lettering;
  private final Map<OutcomeId, String> numbers = new HashMap<>();
  private final Map<Comparison, Reference> accountLines = new HashMap<>();

  Composition(VisitRecord visit, String version, Extent extent, Medium medium) {
    this.visit = visit;
    this.version = version;
    this.extent = extent;
    this.medium = medium;
    this.lettering = new Lettering(medium.widths());
    this.text = new PrintableText(medium.shows(), extent.longestText());
    this.sources = new Sources(visit.articles(), text);
    this.book = CitationBook.of(visit, sources::outletAndDate, text.apart());
    this.roles = new KnownRoles(visit, text);
    number();
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

  /** The lines are composed in the order of the document, so that back-links follow it too. */
  Briefing briefing() {
    TitleBlock title = new TitleBlock(visit, text, sources, medium);
    List<Finding> bottomLine = bottomLine();
    GlanceTable table = new GlanceTable(visit, extent, text);
    List<GlanceRow> glance = table.rows(this::citeInTable);
    List<Section> sections = sections();
    List<Account> accounts = accounts();
    Pictures pictures = extent.form() == Form.FULL ? pictures() : Pictures.NONE;
    List<Encounter> encounters = encounters();
    ClosingParts closing = new ClosingParts(visit, text, sources, medium);
    List<SourceNote> notes = sourceNotes();
    return new Briefing(
        "en",
        extent.paper().size(),
        extent.form().hasAnnexes() ? title.title() : title.briefTitle(),
        title.shortTitle(),
        title.description(),
        title.marking(),
        title.deck(),
        title.dates(),
        title.cutOff(),
        title.facts(),
        extent.hasExtras() ? notes() : List.of(),
        bottomLine,
        glance,
        table.note(glance.size()),
        StatusLadder.legend(),
        sections,
        extent.hasExtras() ? accounts : List.of(),
        encounters,
        pictures,
        closing.confidence(this::reference),
        notes,
        Cited.articles(closing.register(), bottomLine, glance, accounts),
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
    addNote(notes, "Objectives", visit.settings().notes().objectives());
    addNote(notes, "Lines to take", visit.settings().notes().linesToTake());
    return notes;
  }

  private void addNote(List<Note> notes, String heading, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      notes.add(new Note(heading, NoteText.read(words, text)));
    }
  }

  private List<Finding> bottomLine() {
    List<Finding> points = new ArrayList<>();
    for (Outcome outcome : Selection.bottomLine(visit.outcomes())) {
      int number = points.size() + 1;
      Reference line = new Reference("bottom line " + number, "point-" + number);
      points.add(finding(outcome, line, String.valueOf(number)));
    }
    return points;
  }

  private List<Citation> citeInTable(Outcome outcome) {
    Reference row = new Reference("table " + number(outcome), GlanceTable.anchor(outcome));
    return book.cite(outcome.evidence(), row);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Theme theme : visit.themes()) {
      List<Finding> findings = new ArrayList<>();
      for (Outcome outcome : outcomes(theme)) {
        findings.add(finding(outcome, reference(outcome), number(outcome)));
      }
      List<Quotation> quotations = quotations(theme, sections.size() + 1);
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

  private Finding finding(Outcome outcome, Reference line, String number) {
    return new Finding(
        line.target(),
        OutcomeName.of(outcome),
        number,
        themeTitle(outcome),
        text.of(outcome.statement()),
        StatusLadder.mark(outcome.reading()),
        outcome.attribution() == null ? null : Speaker.of(outcome.attribution(), text),
        new FigureLines(text).of(outcome),
        basis(outcome.corroboration()),
        outcome.corroboration().isSingleSource(),
        book.cite(outcome.evidence(), line));
  }

  private String themeTitle(Outcome outcome) {
    return visit.themes().stream()
        .filter(theme -> theme.id().equals(outcome.theme()))
        .map(theme -> text.of(theme.title()))
        .findFirst()
        .orElse(outcome.theme());
  }

  private static String basis(Corroboration corroboration) {
    int articles = corroboration.articles();
    int independent = corroboration.independent();
    if (articles <= 1) {
      return "single source";
    }
    if (independent <= 1) {
      return articles + " articles, one source";
    }
    return articles == independent
        ? independent + " independent sources"
        : articles + " articles, " + independent + " independent sources";
  }

  private List<Quotation> quotations(Theme theme, int section) {
    List<Quotation> quotations = new ArrayList<>();
    for (Quote quote : Quotes.chosen(visit, theme)) {
      int number = quotations.size() + 1;
      String id = "quotation-" + section + "-" + number;
      Reference line = new Reference("quotation " + section + "." + number, id);
      quotations.add(
          new Quotation(
              id,
              text.of(quote.text()),
              text.of(quote.attribution().source()),
              roles.of(quote.attribution()),
              sources.outletAndDate(quote.evidence().getFirst().article()),
              book.cite(quote.evidence(), line)));
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
    Reference line = new Reference("account " + number, "account-" + number);
    accountLines.putIfAbsent(comparison, line);
    return new Account(
        line.target(),
        capitalized(text.of(comparison.measures())),
        comparison.readings().stream()
            .map(reading ->
                new Account.Reading(
                    amount(reading),
                    words(comparison, reading),
                    sources.list(reading.articles()),
                    book.cite(reading.evidence(), line)))
            .toList(),
        sign(comparison.verdict()),
        verdict(comparison.verdict()),
        comparison.verdict().isContradiction(),
        !comparison.isOfFigures(),
        text.of(comparison.why()));
  }

  private String amount(Comparison.Reading reading) {
    return switch (reading) {
      case Comparison.InFigures given -> text.of(FigureText.of(given.figure()));
      case Comparison.InWords given -> capitalized(text.of(given.value()));
    };
  }

  /** The article's words in quotation marks; a sum of its parts stands in no article. */
  private String words(Comparison comparison, Comparison.Reading reading) {
    String words = text.of(reading.text());
    boolean isSum =
        comparison.verdict() == Comparison.Verdict.TOTAL_MISSES_PARTS
            && reading.equals(comparison.readings().get(1));
    return isSum ? "Sum of " + words : "“" + words + "”";
  }

  private static String capitalized(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String sign(Comparison.Verdict verdict) {
    return switch (verdict) {
      case DIFFER, TOTAL_MISSES_PARTS -> "≠";
      case DIFFERENT_SCOPE -> "↔";
      case OVERTAKEN -> "→";
      case AGREE_AFTER_CONVERSION, AGREE_AFTER_ROUNDING -> "=";
    };
  }

  private static String verdict(Comparison.Verdict verdict) {
    return switch (verdict) {
      case DIFFER -> "accounts differ";
      case DIFFERENT_SCOPE -> "different things are measured";
      case OVERTAKEN -> "the later account overtakes the earlier";
      case TOTAL_MISSES_PARTS -> "the total is not the sum of its parts";
      case AGREE_AFTER_CONVERSION -> "accounts agree after conversion";
      case AGREE_AFTER_ROUNDING -> "accounts agree after rounding";
    };
  }

  private Pictures pictures() {
    ComparedFigures figures = new ComparedFigures(visit, this::reference, this::accountLine);
    FigureChart chart = new FigureChartComposer(figures, text, lettering, book).compose();
    return new Pictures(
        new MatrixComposer(visit, text).compose(),
        new TimelineComposer(visit, text, lettering, book, this::reference).compose(),
        new MeetingDrawing(visit, text, lettering).draw(),
        chart);
  }

  private Reference accountLine(Comparison comparison) {
    Reference line = accountLines.get(comparison);
    if (line == null) {
      throw new IllegalArgumentException("not among the accounts: " + comparison.measures());
    }
    return line;
  }

  private List<Encounter> encounters() {
    List<Encounter> encounters = new ArrayList<>();
    for (Meeting meeting : visit.meetings()) {
      int number = encounters.size() + 1;
      Reference line = new Reference("meeting " + number, "meeting-" + number);
      List<Citation> citations = book.cite(meeting.evidence(), line);
      encounters.add(
          new Encounter(
              line.target(),
              meeting.who().stream().map(this::person).toList(),
              text.ofNullable(meeting.place()),
              meeting.date() == null ? null : EnglishDates.of(meeting.date()),
              citations));
    }
    return encounters;
  }

  private String person(Meeting.Participant person) {
    String role = text.ofNullable(person.role());
    String name = text.of(person.name());
    return role == null ? name : name + ", " + role;
  }

  private List<SourceNote> sourceNotes() {
    EvidenceAnnex annex = new EvidenceAnnex(text);
    List<SourceNote> notes = new ArrayList<>();
    book.passages()
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
