package org.readout.formats.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.extract.article.FileReading;
import org.readout.extract.article.FileReading.Piece;
import org.readout.model.source.Diagnostic;
import org.readout.model.source.Provenance;
import org.readout.model.source.Span;

/**
 * A page on which a press database put many articles one below the other. None of it is furniture
 * for certain, and it is cut where the articles count themselves.
 */
final class DatabaseExport {
  private static final Pattern COUNTER =
      Pattern.compile(
          "\\b(?:document|article|story|item) \\d{1,4} of \\d{1,4}\\b", Pattern.CASE_INSENSITIVE);
  private static final int FEWEST = 2;
  private static final int LONGEST = 40;

  private DatabaseExport() {}

  /** Whether at least two elements hold a counter and nothing else. */
  static boolean isOne(Document page) {
    int counters = 0;
    for (Element element : page.select("p,div,span,h1,h2,h3,td,b,strong,center")) {
      String words = element.ownText();
      if (words.length() <= LONGEST && COUNTER.matcher(words).lookingAt()) {
        counters++;
      }
    }
    return counters >= FEWEST;
  }

  static FileReading read(Document page, List<Diagnostic> diagnostics) {
    page.select("script,style,noscript,template,nav,footer,form").remove();
    String text = BlockText.of(page.body());
    Piece all = new Piece(new Span(0, text.length()), Provenance.UNKNOWN, false);
    return new FileReading(text, false, List.of(all), List.of(), diagnostics);
  }
}
