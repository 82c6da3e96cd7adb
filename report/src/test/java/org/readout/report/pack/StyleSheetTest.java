package org.readout.report.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a { color: var(--link); }                    | a { color: #00f; }
          a { color: var( --none , var(--link) ); }    | a { color: #00f; }
          a { color: var(--none, rgb(1, 2, 3)); }      | a { color: rgb(1, 2, 3); }
          /* var(--none) */ a { content: "var(--none)" } | /* var(--none) */ a { content: "var(--none)" }
          a { background: url("p q.png") }             | a { background: url(p q.png) }
          """)
  void putsTheValuesIn(String css, String expected) throws IOException {
    assertThat(resolve(css)).isEqualTo(expected);
  }

  @Test
  void aPropertyOfTheSheetCountsAfterTheOptions() throws IOException {
    assertThat(resolve(":root { --link: red; --own: 2pt; } a { x: var(--own); y: var(--link); }"))
        .endsWith("a { x: 2pt; y: #00f; }");
  }

  @Test
  void anUnknownPropertyIsNamedWhereItStands() {
    assertThatThrownBy(() -> resolve("a { --own: 1pt }\nb { x: var(--owm); }"))
        .isInstanceOf(InvalidPackException.class)
        .hasMessage(
            "x.css:2:8: error: no option and no custom property is named \"--owm\""
                + " (did you mean \"--own\"?)");
  }

  @Test
  void aCircleIsFound() {
    assertThatThrownBy(() -> resolve("a { --a: var(--b); --b: var(--a); x: var(--a) }"))
        .hasMessageContaining("go in a circle");
  }

  @Test
  void wordsOfAnOptionStayWords() {
    PackOption text = new PackOption("t", OptionType.TEXT, List.of(), "", List.of(), null, null);
    assertThat(new OptionValue(text, List.of("a\"; } b { c: url(x) </style> ${x}"), false).css())
        .doesNotContain("\"; }", "</style>", "${x}", "{");
  }

  private static String resolve(String css) throws IOException {
    PackFile file =
        new PackFile("x.css", "x.css", "test", true, new PackFile.Bytes(css.getBytes(UTF_8)));
    Map<String, String> options = Map.of("link", "#00f");
    return StyleSheet.resolve(file, options::get, new Pictures(new Layers(null, List.of())));
  }
}
