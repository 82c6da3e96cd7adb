package org.readout.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.InputFile;
import org.readout.extract.article.UnreadableFileException;

/** Pages as printers set them, and the text that a reader would take from them. */
class PdfReaderTest {
  private static FileReading read(byte[] pdf) throws UnreadableFileException {
    InputFile file = new InputFile("paper.pdf", pdf);
    assertThat(new PdfReader().recognises(file)).isTrue();
    return new PdfReader().read(file);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws Exception {
    try (Paper paper = new Paper()) {
      try (Paper.Page page = paper.page()) {
        page.lines(60, 80, 18, "Ministers agree on lock gates at last")
            .lines(
                60,
                120,
                10,
                "The water ministers of both banks agreed on",
                "Tuesday to replace the lock gates, which are",
                "older than either state. Work is to begin in",
                "the spring and cost eleven million.")
            .lines(
                320,
                120,
                10,
                "Neither minister would say who is to pay for",
                "the second gate. A committee will meet every",
                "month until it is settled, they said after a",
                "walk along the quay in the evening.");
      }
      assertThat(read(paper.bytes()).text())
          .isEqualTo(
              """
              Ministers agree on lock gates at last

              The water ministers of both banks agreed on Tuesday to replace the lock gates, which are \
              older than either state. Work is to begin in the spring and cost eleven million.

              Neither minister would say who is to pay for the second gate. A committee will meet every \
              month until it is settled, they said after a walk along the quay in the evening.\
              """);
    }
  }

  @Test
  void runningHeadsPageNumbersAndFootnotesAreLeftOut() throws Exception {
    try (Paper paper = new Paper()) {
      for (int number = 1; number <= 3; number++) {
        try (Paper.Page page = paper.page()) {
          page.lines(60, 40, 8, "The Quay Gazette, No. " + number)
              .lines(
                  60,
                  130,
                  11,
                  "Paragraph "
                      + number
                      + " tells what the envoys did on that single day of their rather long stay",
                  "in the harbour town, and left for the next one to settle.")
              .lines(60, 700, 7, number + " As printed in the annals of the harbour board.")
              .lines(300, 810, 8, "Page " + number);
        }
      }
      FileReading reading = read(paper.bytes());
      assertThat(reading.text().split("\n\n"))
          .hasSize(3)
          .allMatch(paragraph -> paragraph.endsWith("for the next one to settle."));
      assertThat(reading.dropped())
          .extracting(FileReading.LeftOut::reason)
          .contains("running head or page number", "footnote");
    }
  }

  @Test
  void dividedWordsAreMadeWholeAndCompoundsKeepTheirHyphen() throws Exception {
    try (Paper paper = new Paper()) {
      try (Paper.Page page = paper.page()) {
        page.lines(
            60,
            100,
            11,
            "The delegation praised the long-term plan and the infra-",
            "structure that goes with it. They called it a long-",
            "term answer to a short-term question, and went home.");
      }
      assertThat(read(paper.bytes()).text())
          .contains("the infrastructure that")
          .contains("a long-term answer");
    }
  }

  @Test
  void indentedParagraphsArePartedWithoutBlankLines() throws Exception {
    try (Paper paper = new Paper()) {
      try (Paper.Page page = paper.page()) {
        page.lines(72, 100, 11, "The first paragraph begins here and runs over to the end of it.")
            .lines(60, 113.75f, 11, "It ends with a short line.")
            .lines(72, 127.5f, 11, "The second paragraph begins here, with an indent of its own,")
            .lines(60, 141.25f, 11, "and ends in the line below, as paragraphs do.");
      }
      assertThat(read(paper.bytes()).text().split("\n\n")).hasSize(2);
    }
  }

  @Test
  void aScanSaysThatItHasNoText() throws Exception {
    try (Paper paper = new Paper()) {
      paper.page().close();
      byte[] pdf = paper.bytes();
      assertThatThrownBy(() -> read(pdf))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessage("a PDF of pictures without text, such as a scan");
    }
  }

  @Test
  void aPasswordAndACutFileAreToldApart() throws Exception {
    try (Paper paper = new Paper()) {
      try (Paper.Page page = paper.page()) {
        page.lines(60, 100, 11, "Nobody is meant to read this without the word that opens it.");
      }
      byte[] whole = paper.bytes();
      paper
          .document()
          .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      byte[] locked = paper.bytes();
      assertThatThrownBy(() -> read(locked)).hasMessage("protected by a password");
      byte[] cut = Arrays.copyOf(whole, whole.length / 5);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableFileException.class);
    }
  }

  @Test
  void aBriefingIsNoArticle() throws Exception {
    try (Paper paper = new Paper()) {
      try (Paper.Page page = paper.page()) {
        page.lines(60, 100, 11, "What came of the visit, as this program has summed it up before.");
      }
      paper.document().getDocumentInformation().setProducer("Readout");
      FileReading reading = read(paper.bytes());
      assertThat(reading.pieces()).isEmpty();
      assertThat(reading.diagnostics().getFirst().message())
          .isEqualTo("not read: a briefing, not an article");
    }
  }

  @Test
  void ligaturesBecomeLetters() throws IOException, UnreadableFileException {
    PrintedLine line =
        new PrintedLine(0, 60, 300, 100, 11, "The o\ufb03ce con\ufb01rmed the \ufb02ow of gas.");
    String text = new Paragraphs(java.util.List.of(line), 1, 842).text();
    assertThat(text).isEqualTo("The office confirmed the flow of gas.");
  }
}
