package org.readout.report.xhtml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMarksTest {
  @Test
  void anElementSaysInWhichLineItIsWritten() {
    assertThat(
            SourceMarks.addedTo(
                "parts/a.ftlx", "<#-- <p> -->\n<p class=\"x\">${\"<p>\"}</p>\n<p>", Marks.LINES))
        .isEqualTo(
            "<#-- <p> -->\n<p data-source=\"parts/a.ftlx:2\" class=\"x\">${\"<p>\"}</p>\n"
                + "<p data-source=\"parts/a.ftlx:3\">");
  }

  @Test
  void whatIsWrittenInAConditionStaysThere() {
    assertThat(SourceMarks.addedTo("a", "<td<#if x == \"<td>\"> class=\"y\"</#if>>", Marks.LINES))
        .isEqualTo("<td data-source=\"a:1\"<#if x == \"<td>\"> class=\"y\"</#if>>");
  }
}
