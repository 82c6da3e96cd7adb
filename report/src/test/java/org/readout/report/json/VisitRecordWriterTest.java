package org.readout.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.claim.Attribution;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.claim.Figure;
import org.readout.model.outcome.Comparison;
import org.readout.model.outcome.Corroboration;
import org.readout.model.outcome.DossierSettings;
import org.readout.model.outcome.Event;
import org.readout.model.outcome.Meeting;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.OutcomeId;
import org.readout.model.outcome.Quote;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.outcome.SetAside;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.StatusReading;
import org.readout.model.outcome.Theme;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Article;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Relevance;
import org.readout.model.source.SourceText;
import org.readout.model.source.Span;

class VisitRecordWriterTest {
  private final VisitRecordWriter writer = new VisitRecordWriter();

  @Test
  void writesTheContractFieldByField() throws IOException {
    byte[] json = writer.write(grainVisit());
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.write(Path.of("src/test/resources/org/readout/report/json/grain-visit.json"), json);
    }
    assertThat(new String(json, UTF_8)).isEqualTo(resource("grain-visit.json"));
  }

  @Test
  void isValidAgainstThePublishedSchema() throws IOException {
    String json = new String(writer.write(grainVisit()), UTF_8);
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesAStatusOffTheLadder() throws IOException {
    String json = resource("grain-visit.json").replace("\"pledged\"", "\"hoped\"");
    assertThat(schema().validate(json, InputFormat.JSON)).hasSize(1);
  }

  @Test
  void givesTheSameBytesTwice() {
    assertThat(writer.write(grainVisit())).isEqualTo(writer.write(grainVisit()));
  }

  @Test
  void writesAnEmptyRecord() throws IOException {
    VisitRecord empty =
        new VisitRecord(
            new DossierSettings(
                null,
                DossierSettings.GivenEvent.NONE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                DossierSettings.Notes.NONE),
            new Event(null, null, List.of(), null, null, Set.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    assertThat(schema().validate(new String(writer.write(empty), UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  private static VisitRecord grainVisit() {
    String text =
        "Foreign Minister Ann Lee said \"we will buy\" 2 billion tonnes.\nKhedive said 3 billion. \u0130stanbul \ud83c\udf3e";
    Article first = article(1, "north/01.txt", text, "Harbour News");
    Article second = article(2, "02.txt", "Ann Lee said 3 billion tonnes.", null);
    EvidenceSpan sentence = EvidenceSpan.of(first, new Span(0, 61));
    EvidenceSpan other = EvidenceSpan.of(second, new Span(0, 30));
    Figure two = figure("2E+9", "2 billion tonnes", null, 1);
    Figure three = figure("3000000000.50", "3 billion tonnes", Figure.Bound.AT_LEAST, 2);
    Attribution attribution =
        new Attribution("Ann Lee", "Foreign Minister", "said", Attribution.Mode.DIRECT);
    return new VisitRecord(
        new DossierSettings(
            "Grain",
            DossierSettings.GivenEvent.NONE,
            "TLP:GREEN",
            "policy",
            "en",
            List.of(),
            List.of(),
            new DossierSettings.Notes("Buy grain.", null)),
        new Event(
            "Ann Lee",
            "Ruritania",
            List.of("Strelsau"),
            LocalDate.of(2020, 2, 3),
            null,
            Set.of("places", "dates", "host"),
            Map.of("dates", "inferred: a day named in A1")),
        List.of(new Theme("trade", "Trade", "Goods bought and sold", List.of("grain", "tariff"))),
        List.of(
            new RegisteredArticle(first, List.of(new Span(0, 61)), Relevance.EVENT, null, null),
            new RegisteredArticle(
                second, List.of(), Relevance.OTHER_EVENT, "tells of 2012", new ArticleId(1))),
        List.of(
            new Outcome(
                new OutcomeId(1),
                "trade",
                "Ruritania will buy 2 billion tonnes.",
                new StatusReading(Status.PLEDGED, "will buy", null, List.of()),
                attribution,
                List.of(two),
                List.of(sentence),
                new Corroboration(2, 1),
                1.5)),
        List.of(two, three),
        List.of(
            comparison(two, three, sentence, other, Comparison.Verdict.DIFFER),
            comparison(two, two, sentence, sentence, Comparison.Verdict.AGREE_AFTER_CONVERSION)),
        List.of(new Quote("we will buy", "trade", attribution, List.of(sentence))),
        List.of(
            new Meeting(
                List.of(
                    new Meeting.Participant("Ann Lee", "Foreign Minister"),
                    new Meeting.Participant("the King", null)),
                "Strelsau",
                LocalDate.of(2020, 2, 3),
                List.of(sentence))),
        List.of(
            new SetAside(new ArticleId(2), "02.txt", new Span(0, 7), "Ann Lee", "another year"),
            new SetAside(null, "03.txt", null, null, "can't be read")),
        List.of(
            Diagnostic.warning("02.txt", "decoded as windows-1252", "save it as UTF-8")
                .at(new Span(3, 4)),
            Diagnostic.error("dossier.yaml", "unknown key", null).at(new Diagnostic.Place(3, 1))),
        null);
  }

  private static Article article(int number, String file, String text, @Nullable String outlet) {
    return new Article(
        new ArticleId(number),
        new SourceText(file, text, "0".repeat(64)),
        new Span(0, text.length()),
        new Provenance("Grain", outlet, null, LocalDate.of(2020, 2, 4), null, "B2"));
  }

  private static Figure figure(
      String value, String text, Figure.@Nullable Bound bound, int article) {
    return new Figure(
        new BigDecimal(value), "t", false, bound, "grain", text, List.of(new ArticleId(article)));
  }

  private static Comparison comparison(
      Figure one, Figure two, EvidenceSpan first, EvidenceSpan second, Comparison.Verdict verdict) {
    return new Comparison(
        "grain",
        List.of(
            new Comparison.InFigures(one, List.of(first)),
            new Comparison.InFigures(two, List.of(second))),
        verdict,
        "2 billion against 3 billion");
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("readout-briefing-1.schema.json"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = VisitRecordWriterTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
