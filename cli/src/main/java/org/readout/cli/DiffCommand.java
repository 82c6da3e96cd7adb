package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.EditionComparer;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Event;
import org.readout.model.source.Diagnostic;
import org.readout.report.json.ChangesWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** From two briefings on a visit to what changed. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say what changed from one briefing on a visit to the next.",
    footer = {
      "",
      "Tells which outcomes are new, gone, firmer or weaker, have other figures or more",
      "sources. A briefing is a PDF that Readout wrote, or its JSON."
    })
@Example("readout diff monday.pdf thursday.pdf")
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier briefing.")
  private Path old = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The later one; - for standard input, for one of them.")
  private Path later = Path.of("");

  @Mixin private ReportOption report = new ReportOption();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    EditionFile before = new EditionFile(old);
    EditionFile now = new EditionFile(later);
    if (before.isStandardInput() && now.isStandardInput()) {
      throw CommandFailure.usage("both briefings are standard input", "name a file for one");
    }
    Changes changes = EditionComparer.compare(before.read(console.in()), now.read(console.in()));
    warnOfAnotherVisit(changes);
    console.write(
        switch (report.format()) {
          case TEXT -> ChangesText.of(changes).getBytes(StandardCharsets.UTF_8);
          case JSON -> JsonText.of(json -> ChangesWriter.write(changes, json));
        });
    return ExitCode.DONE.code();
  }

  private void warnOfAnotherVisit(Changes changes) {
    if (isAnother(changes.before(), changes.now())) {
      console
          .messages()
          .report(
              Diagnostic.warning(
                  later.toString(),
                  "seems to be about another visit than " + old,
                  "compare briefings on one visit"));
    }
  }

  /** Whether the editions say of nothing the same: visitor, host, first day. */
  private static boolean isAnother(Edition before, Edition now) {
    Event one = before.event();
    Event other = now.event();
    boolean isAnyKnown =
        Stream.of(one.visitor(), one.host(), one.from()).anyMatch(Objects::nonNull)
            && Stream.of(other.visitor(), other.host(), other.from()).anyMatch(Objects::nonNull);
    return isAnyKnown
        && !isSame(one.visitor(), other.visitor())
        && !isSame(one.host(), other.host())
        && !isSame(one.from(), other.from());
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    return one != null && one.equals(other);
  }
}
