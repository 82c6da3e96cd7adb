package org.readout.report.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text becomes Markdown, a reader of Markdown makes that text of it, and nothing else. */
class MarkdownTextTest {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  AutolinkExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create()))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Heading",
        "#hashtag and #12",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "1986) a year",
        "1.1 is no list",
        "---",
        "===",
        "***",
        "~~~ code",
        "``` code",
        "`code` and `` code ``",
        "> quote",
        "<b>bold</b> <!-- comment -->",
        "<script>alert(1)</script>",
        "</strong><img src=x onerror=alert(1)>",
        "<https://example.org/x>",
        "[link](https://example.org)",
        "[link]: /url",
        "![picture](x.png)",
        "Stop!",
        "*emphasis* and **strong** and _both_ and __all__",
        "2*3*4 snake_case_name a_b",
        "~struck~ and ~~struck~~",
        "a | b | c",
        "| a | b |",
        "|---|---|",
        "&amp; &lt; &#65; &unknown; AT&T",
        "C:\\dir\\ and \\* and \\",
        "see www.example.org/a_b.",
        "see https://example.org/a?b=c&d=e), they said",
        "write to info@example.org or <a@b.cc>",
        "mail`a@b.cc|x@y.zz`",
        "mailto:x and xmpp:y",
        "@somebody said (@other)",
        "GH-12, org/repo#12 and 0123456789012345678901234567890123456789",
        ":tada: at 10:30:15",
        "$2 billion, $3 and $x$",
        "[^1] [x] [ ]",
        "\"quoted\" – “quoted”",
        "http:// and :// and @",
      })
  void comesBackAsItWas(String text) {
    assertThat(read("before " + MarkdownText.of("x") + "\n\n" + MarkdownText.of(text)))
        .isEqualTo("before x\n" + text);
    assertThat(read(MarkdownText.of(text) + " [l](#x)")).isEqualTo(text + " (l)");
    assertThat(read("**1** " + MarkdownText.of(text))).endsWith(" " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "It grew by 4% (2019).,It grew by 4% (2019).",
    "1. First,1\\. First",
    "1.1 of 3,1.1 of 3",
    "ask info@example.org.,ask `info@example.org`.",
  })
  void littleIsTouched(String text, String markdown) {
    assertThat(MarkdownText.of(text)).isEqualTo(markdown);
  }

  @Test
  void staysOnOneLine() {
    assertThat(MarkdownText.of("a\n# b\r\n\tc")).isEqualTo("a # b c");
  }

  @Test
  void longWordsTakeNoLongTime() {
    String word = "@[`|*:".repeat(50_000);
    assertTimeout(Duration.ofSeconds(20), () -> MarkdownText.of(word));
  }

  /** The text of the paragraphs; anything but text, code and links to "#x" is named. */
  private static String read(String markdown) {
    StringBuilder text = new StringBuilder();
    for (Node block = PARSER.parse(markdown).getFirstChild();
        block != null;
        block = block.getNext()) {
      text.append(text.isEmpty() ? "" : "\n");
      if (!(block instanceof Paragraph)) {
        text.append("BLOCK ").append(block);
      }
      inline(block, text);
    }
    return text.toString();
  }

  private static void inline(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        case org.commonmark.node.Link link when link.getDestination().equals("#x") ->
            text.append("(l)");
        default -> text.append(node);
      }
    }
  }
}
