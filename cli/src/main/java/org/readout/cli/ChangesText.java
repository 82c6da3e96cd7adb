package org.readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.claim.Figure;
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

/** What changed between two editions, for people at a terminal. */
final class ChangesText {
  private final Changes changes;
  private final StringBuilder text = new StringBuilder();

  private ChangesText(Changes changes) {
    this.changes = changes;
  }

  static String of(Changes changes) {
    return new ChangesText(changes).write();
  }

  private String write() {
    section("New", changes.of(Appeared.class), this::appeared);
    section("Gone", changes.of(Vanished.class), this::vanished);
    section("Firmer", changes.altered(Firmness.class, Firmness::isFirmer), this::firmness);
    section("Weaker", changes.altered(Firmness.class, it -> !it.isFirmer()), this::firmness);
    section("Other figures", changes.altered(Figures.class, it -> true), this::figures);
    section(
        "New corroboration", changes.altered(Backing.class, Backing::isStronger), this::backing);
    section(
        "Less corroboration",
        changes.altered(Backing.class, it -> !it.isStronger()),
        this::backing);
    section("Told within another outcome now", changes.of(Merged.class), this::merged);
    section("Told by itself now", changes.of(Split.class), this::split);
    text.append(summary()).append('\n');
    return text.toString();
  }

  private <T extends Change> void section(String heading, List<T> found, Function<T, String> line) {
    if (found.isEmpty()) {
      return;
    }
    text.append(heading).append('\n');
    for (T change : found) {
      text.append("  ").append(Messages.plain(line.apply(change))).append('\n');
    }
    text.append('\n');
  }

  private String summary() {
    if (changes.areNone()) {
      return "nothing changed: " + count(changes.unaltered()) + " as before";
    }
    return count(changes.now().outcomes().size())
        + ", "
        + changes.before().outcomes().size()
        + " before; "
        + changes.unaltered()
        + " unchanged";
  }

  private static String count(long outcomes) {
    return outcomes == 1 ? "1 outcome" : outcomes + " outcomes";
  }

  private String appeared(Appeared it) {
    String origin =
        switch (it.origin()) {
          case NEW_ARTICLE -> files(changes.now(), it.now());
          case ADMITTED_ARTICLE -> files(changes.now(), it.now()) + ", set aside before";
          case KNOWN_ARTICLE -> files(changes.now(), it.now()) + ", read before too";
        };
    return it.now().id() + "  " + told(it.now()) + " [" + origin + "]";
  }

  private String vanished(Vanished it) {
    String files = files(changes.before(), it.before());
    String reason =
        switch (it.reason()) {
          case ARTICLE_GONE -> files + ", no longer read";
          case ARTICLE_SET_ASIDE -> files + ", set aside now";
          case NOT_TOLD -> files + ", still read";
        };
    return "(" + it.before().id() + ")  " + told(it.before()) + " [" + reason + "]";
  }

  private String firmness(Kept kept) {
    Firmness it = alteration(kept, Firmness.class);
    return names(kept.before(), kept.now())
        + "  "
        + it.before().label()
        + " → "
        + it.now().label()
        + ": "
        + kept.now().statement();
  }

  private String figures(Kept kept) {
    String steps =
        alteration(kept, Figures.class).steps().stream()
            .map(ChangesText::step)
            .collect(Collectors.joining(", "));
    return names(kept.before(), kept.now()) + "  " + steps + ": " + kept.now().statement();
  }

  private static String step(Figures.Step step) {
    return step.earlier().map(Figure::text).map(ChangesText::quoted).orElse("none")
        + " → "
        + step.later().map(Figure::text).map(ChangesText::quoted).orElse("none");
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private String backing(Kept kept) {
    Backing it = alteration(kept, Backing.class);
    return String.format(
        Locale.ROOT,
        "%s  %d → %d independent sources: %s",
        names(kept.before(), kept.now()),
        it.before().independent(),
        it.now().independent(),
        kept.now().statement());
  }

  private String merged(Merged it) {
    return "(" + it.before().id() + ")  in " + it.now().id() + ": " + it.before().statement();
  }

  private String split(Split it) {
    return it.now().id() + "  before in (" + it.before().id() + "): " + it.now().statement();
  }

  private static <T extends Alteration> T alteration(Kept kept, Class<T> sort) {
    return kept.alterations().stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The id of now, and in brackets the one of before. */
  private static String names(Outcome before, Outcome now) {
    return now.id() + " (" + before.id() + ")";
  }

  private static String told(Outcome outcome) {
    return outcome.status().label() + ", " + outcome.theme() + ": " + outcome.statement();
  }

  private static String files(Edition edition, Outcome outcome) {
    return outcome.evidence().stream()
        .map(span -> edition.article(span.article()).map(Edition.Source::file).orElse(span.file()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
