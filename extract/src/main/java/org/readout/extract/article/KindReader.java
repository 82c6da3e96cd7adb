package org.readout.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.extract.layout.Page;
import org.readout.extract.layout.PassageKind;
import org.readout.model.source.ArticleKind;
import org.readout.model.source.Provenance;

/**
 * Tells what sort of text an article is. A report is what nothing shows to be anything else: an
 * official text by its title, an interview by its questions, an opinion by its rubric, by a note on
 * its author or by a voice that says what "we" should do.
 */
final class KindReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int FEWEST_QUESTIONS = 3;
  private static final int FEWEST_CALLS = 3;

  private static final Pattern RUBRIC =
      Pattern.compile(
          "(?:(?:guest |the |today['’]s )?(?:editorials?|opinions?|op-?ed|columns?|commentary"
              + "|viewpoint|leading article|leader|letters?(?: to the editor)?))(?: ?[|:–—-].*+)?",
          FLAGS);
  private static final Pattern OTHER_LABEL =
      Pattern.compile(
          "(?:news|world|national|politics|analysis|business|front page|top news|exclusive"
              + "|breaking|press release|for immediate release|interview|explainer|feature)",
          FLAGS);
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:text of (?:the )?)?(?:joint (?:press |media )?(?:statement|communiqu[eé]|declaration)"
              + "|press (?:release|statement|communiqu[eé]|note)|media (?:release|note|statement)|readout"
              + "|remarks|(?:official |full )?(?:statement|transcript)|communiqu[eé]|fact ?sheet"
              + "|for immediate release)(?: (?:of|by|on|from|between|following|after|at|with|to"
              + "|issued|for)\\b.*+| ?[:|–—-].*+|)",
          FLAGS);
  private static final Pattern QUESTION =
      Pattern.compile("(?:Q|Question|QUESTION) ?[:.–—-] ?\\S.*+");
  private static final Pattern AUTHOR_NOTE =
      Pattern.compile(
          "\\(?the (?:writer|author|columnist)s? (?:is|are|was|were|teaches|has)\\b.*+", FLAGS);
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(?:[Ww]e (?:should|must|need to|ought to|too are|will need|cannot afford|can only hope)"
              + "|[Oo]ur (?:own |national |common )?(?:country|nation|region|neighbours?|enemies"
              + "|friends|leaders?|role|interests?|options?|policymakers|rulers|foreign policy)"
              + "|[Ii]t is (?:to be )?hoped that|[Nn]o doubt,|let us)\\b?");
  private static final Pattern QUOTATION = Pattern.compile("“[^”]*+”|\"[^\"]*+\"");

  /**
   * Reads the lines of an article.
   *
   * @param title the headline, where it does not stand among them
   * @return the kind alone, with what told it
   */
  Provenance read(@Nullable String title, Page page) {
    int body = page.bodyStart();
    if (title != null && OFFICIAL.matcher(title).matches()) {
      return told(ArticleKind.OFFICIAL_TEXT, "headline");
    }
    if (title != null && RUBRIC.matcher(title).matches()) {
      return told(ArticleKind.OPINION, "headline");
    }
    for (int i = 0; i < body; i++) {
      String line = page.passage(i).text();
      if (OFFICIAL.matcher(line).matches()) {
        return told(ArticleKind.OFFICIAL_TEXT, "line above the text");
      }
      if (RUBRIC.matcher(line).matches()) {
        return told(ArticleKind.OPINION, "line above the text");
      }
    }
    return byText(page, body);
  }

  private static Provenance byText(Page page, int body) {
    int questions = 0;
    int calls = 0;
    for (int i = body; i < page.size() && page.kind(i) != PassageKind.COMMENTS; i++) {
      String text = page.passage(i).text();
      if (page.kind(i) == PassageKind.NOTE && AUTHOR_NOTE.matcher(text).matches()) {
        return told(ArticleKind.OPINION, "note on the author");
      }
      questions += QUESTION.matcher(text).matches() ? 1 : 0;
      calls += page.kind(i) == PassageKind.BODY ? calls(text) : 0;
    }
    if (questions >= FEWEST_QUESTIONS) {
      return told(ArticleKind.INTERVIEW, "questions in the text");
    }
    return calls >= FEWEST_CALLS
        ? told(ArticleKind.OPINION, "voice of the text")
        : told(ArticleKind.REPORT, "no sign of another kind");
  }

  private static Provenance told(ArticleKind kind, String origin) {
    return Provenance.ofKind(kind).toldBy(origin);
  }

  /** How often the text itself, quotations aside, speaks for "us". */
  private static int calls(String text) {
    Matcher call = CALL.matcher(QUOTATION.matcher(text).replaceAll(" "));
    int calls = 0;
    while (call.find()) {
      calls++;
    }
    return calls;
  }

  /** Whether a line above an article names its sort or its page and is neither title nor outlet. */
  static boolean isLabel(String line) {
    return List.of(RUBRIC, OTHER_LABEL).stream().anyMatch(label -> label.matcher(line).matches());
  }
}
