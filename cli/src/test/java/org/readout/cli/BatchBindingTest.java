package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.conformance.ConformanceChecker;

/** A batch's book and registers hold what its briefings hold. */
class BatchBindingTest {
  private static final List<String> IDS = List.of("oslo", "lisbon", "sofia");

  @TempDir private static Path folder;
  private static Path manifest;
  private static Path output;
  private static Path book;
  private static Path table;
  private static Path register;

  @BeforeAll
  static void runABatch() throws IOException {
    StringBuilder items = new StringBuilder("defaults: { format: [pdf, json] }\nitems:\n");
    List<String> markings = List.of("TLP:GREEN", "TLP:AMBER", "TLP:CLEAR");
    for (int i = 0; i < IDS.size(); i++) {
      Path dossier = Files.createDirectories(folder.resolve("visits").resolve(IDS.get(i)));
      Files.writeString(dossier.resolve("report.txt"), article(IDS.get(i), i + 2));
      Files.writeString(dossier.resolve("dossier.yaml"), "title: Talks in " + IDS.get(i) + "\n");
      items.append("  - { dossier: visits/").append(IDS.get(i));
      items.append(", marking: \"").append(markings.get(i)).append("\" }\n");
    }
    manifest = Files.writeString(folder.resolve("spring.yaml"), items);
    output = folder.resolve("out");
    book = folder.resolve("book.pdf");
    table = folder.resolve("register.csv");
    register = folder.resolve("register.pdf");
    Run run = bind(book, table + "," + register);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("wrote " + book + ": 3 briefings");
  }

  private static Run bind(Path to, String registers) {
    return Run.of(
        "batch",
        manifest,
        "-o",
        output,
        "--resume",
        "--book",
        to,
        "--book-title",
        "Visits of the spring",
        "--register",
        registers);
  }

  private static String article(String place, int figure) {
    return "The foreign minister of Ruritania, Ann Lee, visited "
        + place
        + " on Sunday. Lee said that both sides had agreed to sell "
        + figure
        + " million tonnes of grain a year. \"We also signed a treaty on "
        + figure
        + " bridges,\" Lee told reporters.\n\nThe two sides agreed to open a school for pilots, a"
        + " statement said. Lee offered to lend the ports "
        + figure
        + "0 million euros.\n";
  }

  @Test
  void theBookConformsAndItsLinksLeadSomewhere() throws IOException {
    assertThat(new ConformanceChecker().check(Files.readAllBytes(book))).isEmpty();
    Run check = Run.of("check", book);
    assertThat(check.exitCode()).as(check.err()).isZero();
  }

  @Test
  void theBookHasItsBriefingsInTheManifestsOrderWithTheirPages() throws IOException {
    try (PDDocument document = Loader.loadPDF(book.toFile())) {
      List<PDOutlineItem> marks = marks(document);
      assertThat(marks.getFirst().getTitle()).isEqualTo("Cover");
      List<PDOutlineItem> chapters = marks.subList(2, 2 + IDS.size());
      String contents = text(document, 1, indexOf(document, chapters.getFirst()));
      assertThat(contents).contains("Visits of the spring");
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      for (int i = 0; i < chapters.size(); i++) {
        PDOutlineItem chapter = chapters.get(i);
        assertThat(chapter.getTitle()).isEqualTo((i + 1) + " Talks in " + IDS.get(i));
        assertThat(chapter.hasChildren()).isTrue();
        int page = indexOf(document, chapter);
        assertThat(labels[page]).isEqualTo((i + 1) + "-1");
        assertThat(contents.replaceAll("\\s+", " ")).containsPattern("\\b" + (page + 1) + "\\b");
        assertThat(text(document, page + 1, page + 1)).contains("Talks in " + IDS.get(i));
      }
    }
  }

  @Test
  void theHighestMarkingStandsOnEveryPageOfBookAndRegister() throws IOException {
    for (Path bound : List.of(book, register)) {
      try (PDDocument document = Loader.loadPDF(bound.toFile())) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          assertThat(text(document, page, page)).contains("TLP:AMBER");
        }
      }
    }
  }

  @Test
  void theRegistersHaveEveryOutcomeAndNothingElse() throws IOException {
    List<List<String>> wanted = outcomes();
    assertThat(wanted).hasSizeGreaterThan(IDS.size() * 2);
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table.toFile())) {
      assertThat(rows.readAll())
          .extracting(row -> List.of(row.get("briefing"), row.get("outcome"), row.get("statement")))
          .isEqualTo(wanted);
    }
    try (PDDocument document = Loader.loadPDF(register.toFile())) {
      int head = 1;
      assertThat(count("TR", document.getDocumentCatalog().getStructureTreeRoot()))
          .isEqualTo(wanted.size() + head);
      String text = text(document, 1, document.getNumberOfPages());
      assertThat(wanted)
          .allSatisfy(row -> assertThat(text).contains(row.get(0) + " " + row.get(1)));
    }
  }

  @Test
  void theRegisterConformsAndTheSameBriefingsGiveTheSameBytes() throws IOException {
    assertThat(new ConformanceChecker().check(Files.readAllBytes(register))).isEmpty();
    Path bookAgain = folder.resolve("again.pdf");
    Path registerAgain = folder.resolve("register-again.pdf");
    assertThat(bind(bookAgain, registerAgain.toString()).exitCode()).isZero();
    assertThat(bookAgain).hasSameBinaryContentAs(book);
    assertThat(registerAgain).hasSameBinaryContentAs(register);
  }

  private static List<List<String>> outcomes() throws IOException {
    List<List<String>> outcomes = new ArrayList<>();
    for (String id : IDS) {
      JsonNode data = new JsonMapper().readTree(output.resolve(id + ".json").toFile());
      for (JsonNode outcome : data.path("outcomes")) {
        outcomes.add(List.of(id, outcome.path("id").asText(), outcome.path("statement").asText()));
      }
    }
    return outcomes;
  }

  private static int count(String type, PDStructureNode node) {
    int count = 0;
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        count += (type.equals(element.getStructureType()) ? 1 : 0) + count(type, element);
      }
    }
    return count;
  }

  private static List<PDOutlineItem> marks(PDDocument document) {
    List<PDOutlineItem> marks = new ArrayList<>();
    document.getDocumentCatalog().getDocumentOutline().children().forEach(marks::add);
    return marks;
  }

  private static int indexOf(PDDocument document, PDOutlineItem mark) throws IOException {
    return document.getPages().indexOf(mark.findDestinationPage(document));
  }

  private static String text(PDDocument document, int first, int last) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(first);
    text.setEndPage(last);
    return text.getText(document);
  }
}
