package org.readout.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.ChangeList;
import org.readout.model.briefing.ChangeList.Group;
import org.readout.model.briefing.ChangeList.Line;
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Reference;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.Alteration;
import org.readout.model.outcome.Alteration.Backing;
import org.readout.model.outcome.Alteration.Figures;
import org.readout.model.outcome.Alteration.Firmness;
import org.readout.model.outcome.Change;
import org.readout.model.outcome.Change.Appeared;
import org.readout.model.outcome.Change.Kept;
import org.readout.model.outcome.Change.Merged;
import org.readout.model.outcome.Change.Split;
import org.readout.model.outcome.Change.Vanished;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.report.words.Isolates;
import org.readout.report.words.Language;
import org.readout.report.words.Words;

/**
 * Says what changed since an earlier briefing. What is gone is told with the files that told it
 * then, since this briefing has no evidence for it.
 */
final class ChangeListComposer {
  private final Changes changes;
  private final PrintableText text;
  private final StatusLadder ladder;
  private final FigureText figures;
  private final CitationBook cites;
  private final Words words;
  private final List<Group> groups = new ArrayList<>();
  private int lines;

  ChangeListComposer(
      Changes changes,
      PrintableText text,
      StatusLadder ladder,
      FigureText figures,
      CitationBook cites,
      Words words) {
    this.changes = changes;
    this.text = text;
    this.ladder = ladder;
    this.figures = figures;
    this.cites = cites;
    this.words = words;
  }

  ChangeList compose() {
    group(words.say("change.new"), changes.of(Appeared.class), this::appeared);
    group(
        words.say("change.firmer"),
        changes.altered(Firmness.class, Firmness::isFirmer),
        this::firmness);
    group(
        words.say("change.weaker"),
        changes.altered(Firmness.class, it -> !it.isFirmer()),
        this::firmness);
    group(words.say("change.figures"), changes.altered(Figures.class, it -> true), this::figures);
    group(
        words.say("change.corroborated"),
        changes.altered(Backing.class, Backing::isStronger),
        this::backing);
    group(
        words.say("change.less-corroborated"),
        changes.altered(Backing.class, it -> !it.isStronger()),
        this::backing);
    group(words.say("change.split"), changes.of(Split.class), this::split);
    group(words.say("change.merged"), changes.of(Merged.class), this::merged);
    group(words.say("change.gone"), changes.of(Vanished.class), this::vanished);
    long same = changes.unaltered();
    String unchanged = same == 0 ? null : words.say("change.unchanged", (int) same);
    return new ChangeList(since(), groups, unchanged, inBrief(unchanged));
  }

  private String inBrief(@Nullable String unchanged) {
    if (groups.isEmpty()) {
      return words.say("change.none-since", since());
    }
    List<String> counts =
        groups.stream()
            .map(group -> words.say("change.count", group.title(), group.lines().size()))
            .toList();
    String row = words.row(counts);
    return unchanged == null
        ? words.say("change.in-brief", since(), row)
        : words.say("change.in-brief-unchanged", since(), row, unchanged);
  }

  private <T extends Change> void group(String title, List<T> found, Function<T, Line> line) {
    if (!found.isEmpty()) {
      groups.add(new Group(title, found.stream().map(line).toList()));
    }
  }

  private String since() {
    return changes
        .before()
        .latest()
        .map(day -> words.say("change.since", words.day(day)))
        .orElseGet(() -> words.say("change.since.undated"));
  }

  private Line appeared(Appeared it) {
    String detail =
        switch (it.origin()) {
          case NEW_ARTICLE -> words.say("change.new.new-article");
          case ADMITTED_ARTICLE -> words.say("change.new.admitted-article");
          case KNOWN_ARTICLE -> words.say("change.new.known-article");
        };
    return line(it.now(), detail);
  }

  private Line vanished(Vanished it) {
    String files = files(it.before());
    String detail =
        switch (it.reason()) {
          case ARTICLE_GONE -> words.say("change.gone.article-gone", files);
          case ARTICLE_SET_ASIDE -> words.say("change.gone.article-set-aside", files);
          case NOT_TOLD -> words.say("change.gone.not-told", files);
        };
    Outcome outcome = it.before();
    return new Line(
        nextId(),
        text.of(outcome.statement()),
        ladder.mark(outcome.reading()),
        detail,
        null,
        List.of());
  }

  private Line merged(Merged it) {
    return line(it.now(), words.say("change.merged.before", english(it.before())));
  }

  private Line split(Split it) {
    return line(it.now(), words.say("change.split.before", english(it.before())));
  }

  /** A statement within a line of ours. */
  private String english(Outcome outcome) {
    String statement = text.of(outcome.statement());
    return words.language().equals(Language.ENGLISH) ? statement : Isolates.english(statement);
  }

  private Line firmness(Kept kept) {
    Firmness it = alteration(kept, Firmness.class);
    String before = ladder.mark(it.before()).word();
    return line(kept.now(), words.say("change.step", before, ladder.mark(it.now()).word()));
  }

  private Line figures(Kept kept) {
    List<String> steps = alteration(kept, Figures.class).steps().stream().map(this::step).toList();
    return line(kept.now(), words.row(steps));
  }

  private String step(Figures.Step step) {
    if (step.before() == null) {
      return step.later().map(it -> words.say("change.figure.new", figures.of(it))).orElse("");
    }
    String before = figures.of(step.before());
    return step.later()
        .map(it -> words.say("change.step", before, figures.of(it)))
        .orElseGet(() -> words.say("change.figure.gone", before));
  }

  private Line backing(Kept kept) {
    Backing it = alteration(kept, Backing.class);
    int before = it.before().independent();
    return line(kept.now(), words.say("change.sources", before, it.now().independent()));
  }

  private Line line(Outcome outcome, String detail) {
    String id = nextId();
    Reference line = new Reference(words.say("line.change", lines), id);
    List<Citation> citations = cites.cite(outcome.evidence(), line);
    return new Line(
        id,
        text.of(outcome.statement()),
        ladder.mark(outcome.reading()),
        detail,
        OutcomeName.of(outcome),
        citations);
  }

  private String nextId() {
    lines++;
    return "change-" + lines;
  }

  private String files(Outcome outcome) {
    Edition before = changes.before();
    return words.row(
        outcome.evidence().stream()
            .map(EvidenceSpan::article)
            .distinct()
            .map(id -> before.article(id).map(Edition.Source::file).orElse(id.toString()))
            .distinct()
            .map(text::of)
            .toList());
  }

  private static <T extends Alteration> T alteration(Kept kept, Class<T> sort) {
    return kept.alterations().stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .findFirst()
        .orElseThrow();
  }
}
