package org.readout.report.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.outcome.VisitRecord;
import org.readout.report.Golden;
import org.readout.report.HostileVisit;
import org.readout.report.SampleVisit;
import org.readout.report.Spoken;
import org.readout.report.VisitBuilder;
import org.readout.report.compose.BriefingComposer;

class MarkdownWriterTest {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
          .build();

  @Test
  void printsTheSample() throws IOException {
    Golden.assertSame("sample.md", markdown(SampleVisit.record()));
  }

  @Test
  void saysSoWhereNothingIs() throws IOException {
    assertThat(markdown(new VisitBuilder().theme("trade", "Trade").build()))
        .contains("No outcome of the visit was found in the articles.", "No reporting found.")
        .doesNotContain("\n\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</strong></a><a id=\"outcome-O1\">",
        "[x](javascript:alert(1)) ![x](http://example.org/x.png)",
        "see https://example.org/ or www.example.org or a@example.org",
        "| a | b |",
        "# no heading",
        "**no emphasis** `no code",
        "${7*7} <#include \"x\">",
      })
  void articlesAddNothingButText(String hostile) throws IOException {
    Reading plain = Reading.of(markdown(HostileVisit.everywhere("Harmless")));
    Reading reading = Reading.of(markdown(HostileVisit.everywhere(hostile)));
    assertThat(reading.markup)
        .allMatch(item ->
            item.matches(
                "<a id=\"[\\w-]+\">|</a>|</?strong>|link #[\\w-]+|block <!-- Readout briefing -->"));
    assertThat(reading.anchors()).isEqualTo(plain.anchors());
    assertThat(reading.text.toString().split(Pattern.quote(hostile), -1)).hasSizeGreaterThan(12);
  }

  private static String markdown(VisitRecord visit) throws IOException {
    return MarkdownWriter.usual()
        .write(BriefingComposer.forScreen("1.0", Spoken.languages()).compose(visit));
  }

  /** What a reader of Markdown finds: text, and whatever is more than text. */
  private static final class Reading extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<String> markup = new ArrayList<>();

    static Reading of(String markdown) {
      Reading reading = new Reading();
      PARSER.parse(markdown).accept(reading);
      return reading;
    }

    List<String> anchors() {
      return markup.stream().filter(item -> item.startsWith("<a ")).toList();
    }

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      markup.add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      markup.add("block " + html.getLiteral());
    }

    @Override
    public void visit(Link link) {
      markup.add("link " + link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      markup.add("picture " + image.getDestination());
      visitChildren(image);
    }
  }
}
