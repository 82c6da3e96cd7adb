package org.readout.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.briefing.SourceNote;
import org.readout.model.briefing.SourceNote.Paragraph;
import org.readout.model.briefing.SourceNote.Run;
import org.readout.model.outcome.RegisteredArticle;
import org.readout.model.source.Span;
import org.readout.report.compose.CitationBook.Passage;

/** Cuts an article's paragraphs into cited passages and the words around them. */
final class EvidenceAnnex {
  /** Context printed on each side of a passage; longer stretches are shortened to it. */
  private static final int CONTEXT = 240;

  private final PrintableText text;

  EvidenceAnnex(PrintableText text) {
    this.text = text;
  }

  /** The article's cited paragraphs, in order; every passage stands in at least one of them. */
  SourceNote note(RegisteredArticle article, String heading, List<Passage> passages) {
    String id = article.article().id().toString();
    return new SourceNote(
        "article-" + id,
        id,
        heading,
        text.ofNullable(article.article().provenance().title()),
        paragraphs(article, passages));
  }

  private List<Paragraph> paragraphs(RegisteredArticle article, List<Passage> passages) {
    String file = article.article().source().text();
    Map<String, Integer> parts = new HashMap<>();
    List<Paragraph> printed = new ArrayList<>();
    for (Span span : cited(article.paragraphs(), passages)) {
      printed.add(new Paragraph(runs(file, span, passages, parts)));
    }
    return printed;
  }

  /** The paragraphs that hold a passage; words outside all of them are a paragraph of their own. */
  private static List<Span> cited(List<Span> paragraphs, List<Passage> passages) {
    List<Span> cited = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      if (passages.stream().anyMatch(passage -> passage.span().overlaps(paragraph))) {
        cited.add(paragraph);
      }
    }
    for (Passage passage : passages) {
      if (paragraphs.stream().noneMatch(paragraph -> passage.span().overlaps(paragraph))) {
        cited.add(passage.span());
      }
    }
    cited.sort(null);
    return cited;
  }

  /**
   * @param parts how often each label was printed, since a passage can go on in the next paragraph
   */
  private List<Run> runs(
      String file, Span paragraph, List<Passage> passages, Map<String, Integer> parts) {
    List<Run> runs = new ArrayList<>();
    int done = paragraph.start();
    for (Passage passage : passages) {
      if (passage.span().overlaps(paragraph)) {
        int start = Math.max(passage.span().start(), paragraph.start());
        int end = Math.min(passage.span().end(), paragraph.end());
        addContext(runs, file.substring(done, start), !runs.isEmpty(), true);
        int part = parts.merge(passage.label(), 1, Integer::sum);
        runs.add(new Run(text.run(file.substring(start, end)), marked(passage, part)));
        done = end;
      }
    }
    addContext(runs, file.substring(done, paragraph.end()), true, false);
    return runs;
  }

  private static SourceNote.Passage marked(Passage passage, int part) {
    String id = part == 1 ? passage.anchor() : passage.anchor() + "-" + part;
    return new SourceNote.Passage(id, part == 1, passage.label(), passage.citedBy());
  }

  private void addContext(List<Run> runs, String words, boolean after, boolean before) {
    if (!words.isEmpty()) {
      runs.add(new Run(text.run(shortened(words, after, before)), null));
    }
  }

  private static String shortened(String words, boolean after, boolean before) {
    if (words.length() <= 2 * CONTEXT) {
      return words;
    }
    String head = after ? beginning(words) : "";
    String tail = before ? ending(words) : "";
    return head + " … " + tail;
  }

  private static String beginning(String words) {
    int space = words.lastIndexOf(' ', CONTEXT);
    return words.substring(0, space > 0 ? space : Shortened.wholeCharacter(words, CONTEXT));
  }

  private static String ending(String words) {
    int from = words.length() - CONTEXT;
    int space = words.indexOf(' ', from);
    return words.substring(space > 0 ? space + 1 : Shortened.wholeCharacter(words, from));
  }
}
