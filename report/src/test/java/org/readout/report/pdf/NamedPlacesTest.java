package org.readout.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;

class NamedPlacesTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Places</title><style>
      @page { size: A4; margin: 40mm 20mm 30mm 20mm; }
      body { font-family: 'Readout Sans'; font-size: 10pt; }
      .far { margin: 40pt 0 90pt 0; padding: 12pt; border: 3pt solid #000000; }
      </style></head><body>
      <p>LINKS</p>
      <p class="far" id="far">Far from what is above and below.</p>
      <table><tbody><tr id="row"><td>A row</td><td><span id="word">a word</span></td></tr></tbody></table>
      <div id="tall">WORDS</div>
      <p class="far" id="last">The last.</p>
      </body></html>
      """;

  /** A link is set by the renderer, a name by us: both are to lead to the same place. */
  @Test
  void aNameLeadsToWhereALinkLeads() throws IOException {
    List<String> names = List.of("far", "row", "word", "tall", "last");
    StringBuilder links = new StringBuilder();
    names.forEach(name -> links.append("<a href='#" + name + "' title='Go'>" + name + "</a> "));
    String page =
        PAGE.replace("LINKS", links)
            .replace("WORDS", "<p>A paragraph of some words.</p>".repeat(90));
    byte[] pdf = new PdfWriter(FontShelf.load()).write(page, Instant.EPOCH, List.of());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, PDPageDestination> places =
          document.getDocumentCatalog().getNames().getDests().getNames();
      List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
      assertThat(annotations).hasSameSizeAs(names);
      for (int i = 0; i < names.size(); i++) {
        PDActionGoTo link = (PDActionGoTo) ((PDAnnotationLink) annotations.get(i)).getAction();
        PDPageXYZDestination linked = (PDPageXYZDestination) link.getDestination();
        PDPageXYZDestination named = (PDPageXYZDestination) of(places, names.get(i));
        assertThat(page(document, named)).as(names.get(i)).isEqualTo(page(document, linked));
        assertThat(named.getTop()).as(names.get(i)).isCloseTo(linked.getTop(), within(1));
      }
      assertThat(page(document, of(places, "last"))).isPositive();
    }
  }

  private static PDPageDestination of(Map<String, PDPageDestination> places, String name) {
    return Objects.requireNonNull(places.get(name), name);
  }

  private static int page(PDDocument document, PDPageDestination destination) {
    return document.getPages().indexOf(destination.getPage());
  }
}
