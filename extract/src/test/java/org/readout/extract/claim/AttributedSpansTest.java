package org.readout.extract.claim;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.extract.Annotated;
import org.readout.extract.Golden;
import org.readout.extract.annotate.AnnotatedArticle;
import org.readout.model.claim.AttributedSpan;
import org.readout.model.source.Span;

/**
 * The spans that attributions are listed with, marked inside the text: {@code [source]}, {@code
 * {cue}}, {@code <content>}; one line each.
 */
class AttributedSpansTest {
  @TestFactory
  Stream<DynamicTest> spansOf() {
    return Golden.cases("org/readout/extract/claim/spans", AttributedSpansTest::describe);
  }

  private static String describe(String text) {
    AnnotatedArticle annotated = Annotated.article(text);
    StringBuilder description = new StringBuilder();
    for (AttributedSpan attribution : new ClaimFinder().findAttributions(annotated)) {
      String line = marked(attribution, annotated.text().text()).replaceAll("\\s*\\n\\s*", " / ");
      description.append(line).append('\n');
    }
    return description.toString();
  }

  private static String marked(AttributedSpan attribution, String text) {
    Map<Integer, String> marks = new TreeMap<>();
    mark(marks, attribution.content(), "<", ">");
    mark(marks, attribution.source(), "[", "]");
    mark(marks, attribution.cue(), "{", "}");
    StringBuilder line = new StringBuilder();
    int last = -1;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      line.append(last < 0 ? "" : text.substring(last, mark.getKey())).append(mark.getValue());
      last = mark.getKey();
    }
    return line.toString();
  }

  private static void mark(
      Map<Integer, String> marks, @Nullable Span span, String open, String close) {
    if (span != null) {
      marks.merge(span.start(), open, (before, mark) -> before + mark);
      marks.merge(span.end(), close, (before, mark) -> mark + before);
    }
  }
}
