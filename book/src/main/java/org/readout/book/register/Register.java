package org.readout.book.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.readout.book.BriefingData;
import org.readout.book.MarkingOrder;
import org.readout.book.UnorderedMarkingsException;
import org.readout.book.UnusableBriefingException;
import org.readout.model.briefing.Paper;
import org.readout.model.source.Diagnostic;
import org.readout.model.work.GivenUpException;
import org.readout.report.csv.CsvRows;
import org.readout.report.pack.Design;

/**
 * The register of several briefings: every outcome of each, in the order of the briefings. They are
 * read one after another, and none is kept.
 */
public final class Register {
  private static final int MOST_AHEAD = 4;

  private final List<Entry> entries;
  private final Design design;

  /**
   * @param entries the briefings
   * @param design whose message files have what the register says of itself, in the first
   *     briefing's language
   */
  public Register(List<Entry> entries, Design design) {
    this.entries = List.copyOf(entries);
    this.design = design;
  }

  /**
   * A briefing of a register.
   *
   * @param name what the batch calls it
   * @param file its PDF
   */
  public record Entry(String name, Path file) {}

  /**
   * Writes the register as PDF.
   *
   * @param marking in place of the highest of the briefings'
   * @return the briefings that were left out, and why
   * @throws UnorderedMarkingsException where no marking is given and none is the highest
   */
  public List<Diagnostic> writePdf(OutputStream out, Paper paper, @Nullable String marking)
      throws IOException, UnorderedMarkingsException {
    Set<String> markings = new LinkedHashSet<>();
    Instant[] dated = {Instant.EPOCH};
    RegisterWords words = words();
    RegisterWriter writer = RegisterWriter.open(out, words, paper);
    List<Diagnostic> leftOut =
        forEach((entry, data) -> {
          JsonNode own = data.json().path("settings").path("marking");
          if (own.isTextual()) {
            markings.add(own.asText());
          }
          dated[0] = data.dated().isAfter(dated[0]) ? data.dated() : dated[0];
          for (RegisterRow row : rows(entry, data, words)) {
            writer.add(row);
          }
        });
    writer.end(MarkingOrder.of(marking, markings), dated[0]);
    return leftOut;
  }

  /**
   * Writes the register as CSV, its head in the first row.
   *
   * @return the briefings that were left out, and why
   */
  public List<Diagnostic> writeCsv(OutputStream out) throws IOException {
    RegisterWords words = words();
    try (CsvRows csv = CsvRows.to(out)) {
      csv.add(
          List.of(
              "briefing",
              "outcome",
              "theme",
              "statement",
              "status",
              "speaker",
              "figures",
              "independent"));
      return forEach((entry, data) -> {
        for (RegisterRow row : rows(entry, data, words)) {
          csv.add(
              List.of(
                  row.briefing(),
                  row.outcome(),
                  row.theme(),
                  row.statement(),
                  row.status(),
                  row.speaker(),
                  row.figures(),
                  Integer.toString(row.sources())));
        }
      });
    }
  }

  /** The next briefings are read on another thread while the rows of one are written. */
  private List<Diagnostic> forEach(Reader reader) throws IOException {
    List<Diagnostic> leftOut = new ArrayList<>();
    try (ExecutorService ahead = Executors.newSingleThreadExecutor()) {
      Iterator<Entry> next = entries.iterator();
      Deque<Future<BriefingData>> begun = new ArrayDeque<>();
      for (Entry entry : entries) {
        while (begun.size() < MOST_AHEAD && next.hasNext()) {
          Path file = next.next().file;
          begun.add(ahead.submit(() -> BriefingData.read(file)));
        }
        try {
          reader.read(entry, read(begun.remove()));
        } catch (UnusableBriefingException e) {
          leftOut.add(e.diagnostic());
        }
      }
    }
    return leftOut;
  }

  private static BriefingData read(Future<BriefingData> begun) throws UnusableBriefingException {
    try {
      return begun.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnusableBriefingException unusable) {
        throw unusable;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GivenUpException();
    }
  }

  private RegisterWords words() throws IOException {
    for (Entry entry : entries) {
      try {
        JsonNode language = BriefingData.read(entry.file).json().path("settings").path("language");
        return RegisterWords.of(design, language.isTextual() ? language.asText() : null);
      } catch (UnusableBriefingException e) {
        // It is left out, and named when the rows are written: the next one is asked.
      }
    }
    return RegisterWords.of(design, null);
  }

  private static List<RegisterRow> rows(Entry entry, BriefingData data, RegisterWords words) {
    Map<String, String> themes = new LinkedHashMap<>();
    for (JsonNode theme : data.json().path("themes")) {
      themes.put(theme.path("id").asText(), theme.path("title").asText());
    }
    List<RegisterRow> rows = new ArrayList<>();
    for (JsonNode outcome : data.json().path("outcomes")) {
      String theme = outcome.path("theme").asText();
      rows.add(
          new RegisterRow(
              entry.name,
              outcome.path("id").asText(),
              themes.getOrDefault(theme, theme),
              outcome.path("statement").asText(),
              words.status(outcome.path("status").asText()),
              outcome.path("attribution").path("source").asText(""),
              figures(outcome),
              outcome.path("corroboration").path("independent").asInt()));
    }
    return rows;
  }

  private static String figures(JsonNode outcome) {
    return StreamSupport.stream(outcome.path("figures").spliterator(), false)
        .map(figure -> figure.path("text").asText())
        .collect(Collectors.joining("; "));
  }

  /** Takes the briefings one after another. */
  private interface Reader {
    void read(Entry entry, BriefingData data) throws IOException;
  }
}
