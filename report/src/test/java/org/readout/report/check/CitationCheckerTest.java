package org.readout.report.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.readout.model.source.Diagnostic;
import org.readout.report.Publication;
import org.readout.report.SampleVisit;
import org.readout.report.json.VisitRecordWriter;

class CitationCheckerTest {
  private static final String JSON =
      new String(new VisitRecordWriter().write(SampleVisit.record()), UTF_8);

  private static final COSName AF_RELATIONSHIP = COSName.getPDFName("AFRelationship");

  @Test
  void everyCitationOfABriefingReachesItsWords() throws IOException {
    assertThat(findings(briefing(JSON))).isEmpty();
  }

  @Test
  void aWordThatTheDataHasOtherwiseIsFound() throws IOException {
    byte[] pdf = briefing(JSON.replace("handed over 40,000 doses", "handed over 50,000 doses"));
    assertThat(findings(pdf))
        .anyMatch(
            message -> message.matches("the words of evidence A2-\\d do not stand in the data"))
        .anyMatch(message -> message.endsWith("is missing from the annex"));
  }

  @Test
  void aLinkThatLeadsBesideItsEntryIsFound() throws IOException {
    byte[] pdf =
        edited(
            briefing(JSON),
            document -> {
              for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                PDPageXYZDestination elsewhere = new PDPageXYZDestination();
                elsewhere.setPage(document.getPage(0));
                elsewhere.setTop(5);
                PDActionGoTo go = new PDActionGoTo();
                go.setDestination(elsewhere);
                link.setAction(go);
              }
            });
    assertThat(findings(pdf))
        .isNotEmpty()
        .allMatch(message ->
            message.matches(
                "citation A.* does not lead to its evidence entry|the link .* leads nowhere"))
        .anyMatch(message -> message.startsWith("citation A"));
  }

  @Test
  void aDocumentWithoutDataIsNoBriefing() throws IOException {
    byte[] pdf =
        edited(
            briefing(JSON),
            document -> document.getDocumentCatalog().getNames().setEmbeddedFiles(null));
    assertThat(findings(pdf))
        .containsExactly("not a briefing by Readout: it carries no briefing.json");
  }

  @Test
  void dataOfAnotherKindIsRefused() throws IOException {
    assertThat(findings(briefing("{}"))).containsExactly("briefing.json is not readout-briefing/1");
    assertThat(findings(briefing("{\"schema\":")))
        .containsExactly("briefing.json is not valid JSON");
  }

  @Test
  void dataThatIsNotAssociatedIsRefused() throws IOException {
    byte[] pdf =
        edited(
            briefing(JSON),
            document -> {
              for (COSObject object : document.getDocument().getObjectsByType(COSName.FILESPEC)) {
                ((COSDictionary) object.getObject()).removeItem(AF_RELATIONSHIP);
              }
            });
    assertThat(findings(pdf))
        .containsExactly("briefing.json is attached without AFRelationship (ISO 19005-3, 6.8)");
  }

  @Test
  void aFontThatIsNotEmbeddedIsNamed() throws IOException {
    byte[] pdf =
        edited(
            briefing(JSON),
            document -> {
              PDPage page = document.getPage(0);
              try (PDPageContentStream stream =
                  new PDPageContentStream(
                      document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 9);
                stream.showText("stamp");
                stream.endText();
              }
            });
    assertThat(findings(pdf)).containsExactly("the font Courier is not embedded");
  }

  @Test
  void textIsNoPdf() {
    assertThatThrownBy(() -> new CitationChecker().check("an article".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
  }

  private static List<String> findings(byte[] pdf) throws IOException {
    return new CitationChecker().check(pdf).stream().map(Diagnostic::message).toList();
  }

  private static byte[] briefing(String json) throws IOException {
    return new Publication("1.0").publish(SampleVisit.record(), json.getBytes(UTF_8));
  }

  private static byte[] edited(byte[] pdf, Edit edit) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.apply(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private interface Edit {
    void apply(PDDocument document) throws IOException;
  }
}
