package org.readout.extract.clean;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.layout.Dateline;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.Passage;
import org.readout.extract.layout.PassageClassifier;
import org.readout.extract.layout.SpeakerLabel;
import org.readout.model.source.Article;
import org.readout.model.source.CleanText;
import org.readout.model.source.DroppedPassage;
import org.readout.model.work.GivenUpException;

/**
 * Takes an article's headlines, bylines, captions, page furniture and readers' comments out, and
 * makes its spaces and controls plain. Every character that stays keeps its way back to the file,
 * and every passage that goes is listed with its reason.
 */
public final class TextCleaner {
  private static final int LONGEST_HEADLINE = 120;
  private static final int FEWEST_SPEAKERS = 3;

  private final PassageClassifier classifier;
  private final InlineTrimmer trimmer = new InlineTrimmer();

  public TextCleaner() {
    this(new PassageClassifier());
  }

  /** A cleaner that shares what is seen of each passage with the stage before it. */
  public TextCleaner(PassageClassifier classifier) {
    this.classifier = classifier;
  }

  /** The article's body; empty where nothing but furniture is found. */
  public CleanText clean(Article article) {
    GivenUpException.endIfInterrupted();
    String source = article.source().text();
    List<DroppedPassage> dropped = new ArrayList<>();
    CleanTextBuilder body = new CleanTextBuilder(source);
    Page page = Page.of(source, article.extent(), classifier);
    boolean transcript = isTranscript(page);
    boolean opening = !transcript;
    for (BodyFinder.Judged judged : BodyFinder.judge(page)) {
      Passage passage = judged.passage();
      if (judged.reason() != null) {
        dropped.add(new DroppedPassage(passage.span(), judged.reason()));
        continue;
      }
      boolean spoken = transcript && SpeakerLabel.at(passage.text()) != null;
      int dateline = spoken ? 0 : Dateline.lengthIn(passage, opening);
      InlineTrimmer.Trimmed trimmed = trimmer.trim(source, passage, dateline);
      opening &= isLikeHeadline(passage);
      dropped.addAll(trimmed.dropped());
      body.paragraph(trimmed.kept());
    }
    return body.build(article, dropped);
  }

  /** Whether the passage may be a headline that ends in a full stop, so that a dateline follows. */
  private static boolean isLikeHeadline(Passage passage) {
    return passage.text().length() <= LONGEST_HEADLINE && !passage.text().contains(". ");
  }

  /** Whether speakers' names in capitals open several passages. */
  private static boolean isTranscript(Page page) {
    long speakers =
        page.passages().stream()
            .map(passage -> SpeakerLabel.at(passage.text()))
            .filter(label -> label != null && label.inCapitals())
            .count();
    return speakers >= FEWEST_SPEAKERS;
  }
}
