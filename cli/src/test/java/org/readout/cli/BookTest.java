package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.conformance.ConformanceChecker;
import org.readout.report.BookPages;

class BookTest {
  @TempDir private static Path folder;
  private static Path green;
  private static Path amber;

  @BeforeAll
  static void writeTwoBriefings() {
    green = folder.resolve("green.pdf");
    amber = folder.resolve("amber.pdf");
    Run.of("generate", "-o", green, "--marking", "TLP:GREEN");
    Run.of("generate", "-o", amber, "--marking", "TLP:AMBER");
  }

  @Test
  void aBookConformsAndBearsTheHighestMarkingOnEveryPage() throws IOException {
    Path book = bind("two.pdf");
    assertThat(new ConformanceChecker().check(Files.readAllBytes(book))).isEmpty();
    try (PDDocument document = Loader.loadPDF(book.toFile())) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(document))
            .contains("TLP:AMBER", "Book page " + page + " of " + pages);
      }
    }
  }

  @Test
  void aBookSpeaksTheLanguageOfItsFirstBriefing() throws IOException {
    Path urdu = folder.resolve("urdu.pdf");
    Path russian = folder.resolve("russian.pdf");
    Run.of("generate", "-o", urdu, "--language", "ur", "--marking", "TLP:GREEN");
    Run.of("generate", "-o", russian, "--language", "ru");
    for (Path first : List.of(urdu, russian)) {
      Path book = folder.resolve("of-" + first.getFileName());
      Run run = Run.of("book", first, first.equals(urdu) ? russian : urdu, "-o", book);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(new ConformanceChecker().check(Files.readAllBytes(book))).isEmpty();
      assertThat(Run.of("check", book).exitCode()).isZero();
      try (PDDocument document = Loader.loadPDF(book.toFile())) {
        assertThat(document.getDocumentCatalog().getLanguage())
            .isEqualTo(first.equals(urdu) ? "ur" : "ru");
        assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
            .isEqualTo(first.equals(urdu) ? "سرورق" : "Обложка");
      }
    }
  }

  @Test
  void everyLinkLeadsToAPageAndEveryBriefingHasItsBookmarkLabelsAndData() throws IOException {
    try (PDDocument document = Loader.loadPDF(bind("linked.pdf").toFile())) {
      assertThat(deadLinks(document)).isEmpty();
      List<String> marks = new ArrayList<>();
      for (PDOutlineItem mark : document.getDocumentCatalog().getDocumentOutline().children()) {
        marks.add(mark.getTitle().replaceAll(" .*", ""));
      }
      assertThat(marks).containsExactly("Cover", "Contents", "1", "2", "Index");
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("i", "1-1", "1-2")
          .contains("2-1", "I-1");
      assertThat(
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getEmbeddedFiles()
                  .getKids()
                  .getLast()
                  .getNames())
          .containsOnlyKeys("2.briefing.json");
    }
  }

  private static List<String> deadLinks(PDDocument document) throws IOException {
    List<String> dead = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link && isDead(document, link.getAction())) {
          dead.add(link.getContents());
        }
      }
    }
    return dead;
  }

  /** An address of a place in the book has to be gone: whoever clicks would be sent to the web. */
  private static boolean isDead(PDDocument document, PDAction action) throws IOException {
    return action instanceof PDActionGoTo leads
        ? PageTarget.of(document, leads.getDestination()) < 0
        : action instanceof PDActionURI web && web.getURI().startsWith(BookPages.PLACE);
  }

  @Test
  void theSameBriefingsGiveTheSameBytes() throws IOException {
    assertThat(bind("once.pdf")).hasSameBinaryContentAs(bind("again.pdf"));
  }

  @Test
  void whatIsNoBriefingIsLeftOutAndNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.pdf"), "no PDF at all");
    Path book = folder.resolve("some.pdf");
    Run run = Run.of("book", green, text, "-o", book);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("notes.pdf", "left out of the book", "1 briefing");
    assertThat(new ConformanceChecker().check(Files.readAllBytes(book))).isEmpty();
  }

  @Test
  void withoutABriefingThereIsNoBook() throws IOException {
    Path text = Files.writeString(folder.resolve("other.pdf"), "no PDF at all");
    Path book = folder.resolve("none.pdf");
    assertThat(Run.of("book", text, "-o", book).exitCode()).isEqualTo(4);
    assertThat(book).doesNotExist();
  }

  @Test
  void markingsThatCantBeComparedNeedAWordFromTheUser() {
    Path own = folder.resolve("own.pdf");
    Run.of("generate", "-o", own, "--marking", "For the cabinet");
    Path book = folder.resolve("mixed.pdf");
    Run refused = Run.of("book", own, green, "-o", book);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--book-marking");
    assertThat(book).doesNotExist();
    assertThat(
            Run.of("book", own, green, "-o", book, "--book-marking", "For the cabinet").exitCode())
        .isZero();
  }

  @Test
  void aPasswordLocksTheBookAndIsRefusedWhereItMustBeArchived() throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords.txt"), "open\nmaster\n");
    Path book = folder.resolve("locked.pdf");
    assertThat(Run.of("book", green, "-o", book, "--password-file", passwords).exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(book.toFile(), "open")) {
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
      assertThat(document.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
    }
    Run refused = Run.of("book", green, "-o", book, "--password-file", passwords, "--archival");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("PDF/A");
  }

  private static Path bind(String name) {
    Path book = folder.resolve(name);
    Run run = Run.of("book", green, amber, "-o", book, "--book-title", "Two visits");
    assertThat(run.err()).contains("2 briefings");
    assertThat(run.exitCode()).isZero();
    return book;
  }
}
