package org.readout.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.briefing.Briefing;
import org.readout.model.briefing.Form;
import org.readout.model.briefing.Paper;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.Diagnostic;
import org.readout.report.compose.BriefingComposer;
import org.readout.report.csv.OutcomeCsvWriter;
import org.readout.report.json.VisitRecordWriter;
import org.readout.report.pack.Design;
import org.readout.report.words.DesignMessages;
import org.readout.report.words.Languages;
import org.readout.report.xhtml.HtmlWriter;
import org.readout.report.xhtml.MarkdownWriter;

/**
 * The flow: visit record → briefing → each of its {@linkplain Twin twins}. The same record and
 * settings give the same bytes. Safe to share between threads.
 */
public final class Publication {
  private final String version;
  private final Designs designs;
  private final Consumer<Diagnostic> warnings;
  private final Languages languages;
  private final BriefingComposer forScreen;
  private final HtmlWriter html;
  private final MarkdownWriter markdown;
  private @Nullable PdfPress press;

  /**
   * With the templates that nobody has to ask for.
   *
   * @param version of Readout, printed in the annex on method
   */
  public Publication(String version) throws IOException {
    this(version, new Designs(null), warning -> {});
  }

  /**
   * @param version of Readout, printed in the annex on method
   * @param design the template, which the twins that are read by people are made with
   * @param warnings takes what a template asked for and was not given
   */
  public Publication(String version, Design design, Consumer<Diagnostic> warnings)
      throws IOException {
    this(version, new Designs(design), warnings);
  }

  private Publication(String version, Designs designs, Consumer<Diagnostic> warnings)
      throws IOException {
    this.warnings = warnings;
    this.version = version;
    this.designs = designs;
    Design design = designs.of(Form.FULL);
    this.languages = new Languages(new DesignMessages(design.layers()));
    this.forScreen = BriefingComposer.forScreen(version, languages);
    this.html = HtmlWriter.of(design);
    this.markdown = MarkdownWriter.of(design);
  }

  /** The twin as a file's bytes; text is UTF-8. The settings concern the PDF alone. */
  public byte[] publish(VisitRecord visit, Twin twin, PdfSettings settings) throws IOException {
    return switch (twin) {
      case PDF -> publish(visit, new VisitRecordWriter().write(visit), settings);
      case HTML -> html.write(onScreen(visit)).getBytes(UTF_8);
      case JSON -> new VisitRecordWriter().write(visit);
      case CSV -> new OutcomeCsvWriter().write(visit);
      case MD -> markdown.write(onScreen(visit)).getBytes(UTF_8);
    };
  }

  private Briefing onScreen(VisitRecord visit) throws IOException {
    return forScreen.compose(visit, designs.of(Form.FULL).sections());
  }

  /** The full briefing on A4, see {@link #publish(VisitRecord, byte[], PdfSettings)}. */
  public byte[] publish(VisitRecord visit, byte[] json) throws IOException {
    return publish(visit, json, PdfSettings.USUAL);
  }

  /** See {@link #publish(VisitRecord, byte[], PdfSettings)}. */
  public byte[] publish(VisitRecord visit, byte[] json, Form form, Paper paper) throws IOException {
    return publish(visit, json, PdfSettings.of(form, paper));
  }

  /**
   * The briefing as a tagged PDF.
   *
   * @param json the record's data, attached as {@code briefing.json}
   */
  public byte[] publish(VisitRecord visit, byte[] json, PdfSettings settings) throws IOException {
    return press().print(visit, json, settings);
  }

  /** What the PDF is set from: one document with its style sheet, for programs that print. */
  public String xhtml(VisitRecord visit, PdfSettings settings) throws IOException {
    return press().xhtml(visit, settings);
  }

  /** The characters that the PDF's fonts lack, and where they stand; the PDF has a stand-in. */
  public List<Diagnostic> missingGlyphs(VisitRecord visit, PdfSettings settings)
      throws IOException {
    return press().missingGlyphs(visit, settings);
  }

  /**
   * What a reader must know of the language that a record asks for: that it is none, that it has
   * gaps, or that the twin can't show it.
   */
  public List<Diagnostic> shortcomings(VisitRecord visit, Twin twin) throws IOException {
    return switch (twin) {
      case PDF -> press().shortcomings(visit);
      case HTML, MD -> forScreen.shortcomings(visit);
      case JSON, CSV -> List.of();
    };
  }

  /** Made when the first PDF is asked for: reading the fonts takes longer than any other twin. */
  private synchronized PdfPress press() throws IOException {
    if (press == null) {
      press = PdfPress.of(version, designs, languages, warnings);
    }
    return press;
  }
}
