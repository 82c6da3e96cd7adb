package org.readout.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.Extraction;
import org.readout.extract.article.InvalidDossierException;
import org.readout.model.book.Book;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Marking;
import org.readout.model.outcome.Change;
import org.readout.model.outcome.Changes;
import org.readout.model.outcome.Edition;
import org.readout.model.outcome.Outcome;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.SampleVisit;
import org.readout.report.Spoken;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.reference.DataModel.Field;
import org.readout.report.standards.TortureVisits;

/**
 * Holds the reference page and the schema of what templates are given in step with the records, and
 * a version of the data model to what it once had. With {@code -Dreadout.golden=rewrite} both files
 * are written anew, unless a template could miss something.
 */
class DataModelTest {
  private static final Path PAGE = Path.of("../docs/data-model.md");
  private static final Path SCHEMA = Path.of("../docs/data-model.schema.json");

  @TempDir Path folder;

  private final DataModel briefing = DataModel.from(Briefing.class);
  private final DataModel book = DataModel.from(Book.class);
  private final FieldWords words =
      FieldWords.of(List.of(Briefing.class.getPackageName(), Book.class.getPackageName()));

  DataModelTest() throws IOException {}

  @Test
  void nothingThatTemplatesUseHasGone() throws IOException {
    requireThatNothingHasGone();
  }

  private void requireThatNothingHasGone() throws IOException {
    JsonNode kept = Schema.read(Files.readString(SCHEMA));
    JsonNode now = Schema.of(List.of(briefing, book), words);

    if (kept.get("$id").equals(now.get("$id"))) {
      assertThat(Schema.broken(kept, now))
          .as("templates may use it: keep it, or raise Briefing.DATA_MODEL")
          .isEmpty();
    }
  }

  @Test
  void aFieldThatGoesOrChangesIsTold() {
    ObjectNode kept = Schema.of(List.of(briefing, book), words);
    ObjectNode now = kept.deepCopy();
    ObjectNode properties = (ObjectNode) now.at("/$defs/Finding/properties");
    properties.remove("number");
    ((ObjectNode) properties.get("statement")).put("type", "boolean");
    properties.putObject("further").put("type", "string");

    assertThat(Schema.broken(kept, now))
        .containsExactly("Finding.number has gone", "Finding.statement is of another type");
  }

  @Test
  void theSchemaIsTheRecords() throws IOException {
    requireThatNothingHasGone();
    assertSame(SCHEMA, Schema.write(Schema.of(List.of(briefing, book), words)));
  }

  @Test
  void everyFieldHasWordsAndAnExample() throws IOException, InvalidDossierException {
    Examples examples = new Examples(briefing);
    BriefingComposer composer = BriefingComposer.forScreen("1.0", Spoken.languages());
    List<VisitRecord> visits = new ArrayList<>(List.of(SampleVisit.record(), rated(), compared()));
    visits.addAll(TortureVisits.all().values());
    for (VisitRecord visit : visits) {
      examples.takeFrom(composer.compose(visit));
    }
    Examples bookExamples = new Examples(book);
    bookExamples.takeFrom(invented());
    ReferencePage page = new ReferencePage(words);
    page.add(
        "A briefing", "The names below are those of [Briefing](#briefing).", briefing, examples);
    page.add(
        "A book of briefings",
        "The pack `book` prints cover, contents and index of a book; its templates get [Book](#book).",
        book,
        bookExamples);

    assertThat(lacking(briefing, examples)).isEmpty();
    assertThat(lacking(book, bookExamples)).isEmpty();
    assertSame(PAGE, page.toString());
  }

  /** With a line that is new since an earlier briefing, and one that is as it was. */
  private static VisitRecord compared() {
    VisitRecord visit = SampleVisit.record();
    Edition edition = Edition.of(visit);
    Outcome known = visit.outcomes().get(1);
    List<Change> all =
        List.of(
            new Change.Appeared(visit.outcomes().getFirst(), Change.Appeared.Origin.NEW_ARTICLE),
            new Change.Kept(known, known, List.of()));
    return visit.since(new Changes(edition, edition, all));
  }

  /** With what the other visits lack: a rated source, a reservation, a restricted marking. */
  private VisitRecord rated() throws IOException, InvalidDossierException {
    Files.writeString(
        folder.resolve("one.txt"),
        """
        Ministers sign paper on ports

        HARBOUR CITY: The Foreign Minister of Norway, Ana Example, met the Foreign Minister of Ghana in Accra on Monday.

        The two ministers signed a non-binding memorandum of understanding on ports during the visit.
        """);
    Files.writeString(
        folder.resolve("zwei.txt"),
        """
        Die Ministerin kommt zu Besuch

        Die Ministerin ist am Montag in der Stadt angekommen und hat mit der Regierung über die Häfen gesprochen, die beide Länder bauen wollen.
        """);
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        marking: TLP:AMBER+STRICT Port Group only
        themes: [{ id: ports, title: Ports }]
        sources: [{ file: one.txt, reliability: B2 }]
        """);
    return new Extraction().extract(folder);
  }

  private List<String> lacking(DataModel model, Examples examples) {
    List<String> lacking = new ArrayList<>();
    model
        .records()
        .forEach((type, fields) -> {
          for (Field field : fields) {
            String name = DataModel.nameOf(type) + "." + field.name();
            if (words.of(type, field.accessor().getName()).isEmpty()) {
              lacking.add(name + " has no doc comment");
            }
            if (examples.of(field) == null) {
              lacking.add(name + " has no example");
            }
          }
        });
    return lacking;
  }

  private static Book invented() {
    Book.Mention mention = new Book.Mention(12, "b2-outcome-O3");
    Book.IndexEntry figure = new Book.IndexEntry("40 MW, power plant", List.of(mention), 2);
    return new Book(
        "en",
        "A4",
        "Visits of the spring",
        LocalDate.of(2031, 3, 2),
        LocalDate.of(2031, 5, 30),
        Marking.of("TLP:AMBER Group Only"),
        340,
        List.of(new Book.Chapter(1, "Visit of the Foreign Minister", "TLP:GREEN", 18, 5, "b1-top")),
        List.of(new Book.IndexEntry("Ana Example", List.of(mention), 0)),
        List.of(new Book.IndexedTheme("Energy", List.of(figure))));
  }

  private static void assertSame(Path file, String actual) throws IOException {
    if ("rewrite".equals(System.getProperty("readout.golden"))) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
