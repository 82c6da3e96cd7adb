package org.readout.extract.clean;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PassageClassifier;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;
import org.readout.model.source.DroppedPassage;

/**
 * Takes an article's headlines, bylines, captions, page furniture and readers' comments out, and
 * makes its spaces and controls plain. Every character that stays keeps its way back to the file,
 * and every passage that goes is listed with its reason.
 */
public final class TextCleaner {
  private final PassageClassifier classifier = new PassageClassifier();
  private final InlineTrimmer trimmer = new InlineTrimmer();

  /** The article's body; empty where nothing but furniture is found. */
  public CleanText clean(Article article) {
    String source = article.source().text();
    List<DroppedPassage> dropped = new ArrayList<>();
    CleanTextBuilder body = new CleanTextBuilder(source);
    boolean first = true;
    Page page = Page.of(source, article.extent(), classifier);
    for (BodyFinder.Judged judged : BodyFinder.judge(page)) {
      Passage passage = judged.passage();
      if (judged.reason() != null) {
        dropped.add(new DroppedPassage(passage.span(), judged.reason()));
        continue;
      }
      InlineTrimmer.Trimmed trimmed = trimmer.trim(source, passage, first);
      first = false;
      dropped.addAll(trimmed.dropped());
      body.paragraph(trimmed.kept());
    }
    return body.build(article, dropped);
  }
}
