package org.readout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.outcome.Status;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.pdf.PdfDump;

/** Whatever an article says is text, in every place a record can put it. */
class HostileRecordTest {
  private static final byte[] JSON = "{}\n".getBytes(StandardCharsets.UTF_8);
  private static Publication publication;

  @BeforeAll
  static void makeReady() throws IOException {
    publication = new Publication("1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "${7*7} #{7*7} [=7*7]",
        "<#include \"/etc/passwd\"> <@lines.cites/>",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "]]> </style><style>p{display:none}",
        "&amp; &lt;b&gt; &#x41; &unknown;",
        "<img src=\"file:///etc/passwd\"/><link href='http://example.org/x.css'/>",
        "\" onclick=\"x\" title='role:TOC'",
        "role:TOC",
      })
  void markupIsPrintedAsItStands(String hostile) throws IOException {
    String text = words(PdfDump.text(publication.publish(HostileVisit.everywhere(hostile), JSON)));
    assertThat(text.split(Pattern.quote(words(hostile)), -1)).hasSizeGreaterThan(9);
  }

  @Test
  void controlCharactersBecomeSpaces() throws IOException {
    byte[] pdf =
        publication.publish(
            HostileVisit.everywhere("be\u0000fo\u0008re\u001b \ufffe af\u200dter"), JSON);
    assertThat(PdfDump.text(pdf)).contains("be fo re").contains("after");
  }

  @Test
  void scriptsTheFontsLackAreNamed() throws IOException {
    byte[] pdf =
        publication.publish(
            HostileVisit.everywhere(
                "met \u05e9\u05dc\u05d5\u05dd \ud83d\ude00 \u5317\u4eac \ud83d"),
            JSON);
    Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("scripts.pdf"), pdf);
    assertThat(words(PdfDump.text(pdf)))
        .contains("met[Hebrew][symbol][Han][unknowncharacter]")
        .contains("warning:can'tbeprinted:U+05E9,U+05DC,U+05D5,U+05DD(Hebrew)")
        .contains("(Han),shownas[Han],firstinthetitle(theattachedbriefing.jsonhasthem)");
  }

  @Test
  void accentsWrittenInTwoPartsAreComposed() throws IOException {
    byte[] pdf =
        publication.publish(
            HostileVisit.everywhere(
                "Cafe\u0301 in Z\u030cilina, \u0141\u00f3d\u017a, \u0391\u03b8\u03ae\u03bd\u03b1, \u041a\u0438\u0457\u0432"),
            JSON);
    assertThat(PdfDump.text(pdf))
        .contains(
            "Caf\u00e9 in \u017dilina, \u0141\u00f3d\u017a, \u0391\u03b8\u03ae\u03bd\u03b1, \u041a\u0438\u0457\u0432");
  }

  @Test
  void wordsWithoutEndAreBrokenAndDoNotHoldTheWriterUp() {
    String word = "x".repeat(10_000);
    VisitRecord visit =
        new VisitBuilder()
            .theme("one", "One")
            .article("Paper", word, null, word)
            .outcome("one", Status.SIGNED, 1, null, 1, word, List.of(), "A1: " + word)
            .build();
    assertTimeout(Duration.ofSeconds(60), () -> publication.publish(visit, JSON));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", "");
  }
}
