package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.extract.outcome.Judgement.OtherPassage;
import org.readout.model.claim.Sentence;

/**
 * Finds sentences that only look back: a visit or an agreement of an earlier year, told in the past
 * tense and with nothing of today. What an old accord has to do with now is left in: who says so,
 * what still holds, what is to come.
 */
final class EarlierTimes {
  private static final Pattern QUOTE = Pattern.compile("[“”\"]");
  private static final Pattern LOOKS_BACK =
      Pattern.compile(
          "\\b(?:had (?:\\p{Ll}+ly )?\\p{Ll}+|(?:was|were) \\p{Ll}+ed|signed|agreed|visited|met"
              + "|announced|pledged|promised|concluded|initialled|opened|imposed)\\b");
  private static final Pattern SUBORDINATE =
      Pattern.compile("\\b(?:who|which|that|whose|than|after|since|while|where)\\b");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?:\\b(?:in|on|during|of) |^)(?:early |mid-|late |the )?$", Pattern.CASE_INSENSITIVE);

  private final VisitWords words;

  EarlierTimes(VisitWords words) {
    this.words = words;
  }

  List<OtherPassage> find(ArticleView article) {
    List<OtherPassage> passages = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (article.isBackground(sentence) && looksBack(article, sentence)) {
        String when = article.dates(sentence.span()).get(0).text();
        passages.add(new OtherPassage(sentence.span(), "about an earlier time: " + when));
      }
    }
    return passages;
  }

  private boolean looksBack(ArticleView article, Sentence sentence) {
    String text = sentence.text();
    return !words.tells("today", article.said(sentence))
        && !words.tells("saying", article.said(sentence))
        && !QUOTE.matcher(text).find()
        && !SUBORDINATE.matcher(text).find()
        && LOOKS_BACK.matcher(text).find()
        && article.dates(sentence.span()).stream().allMatch(date -> isTime(sentence, date));
  }

  /** "in 2016", "last September"; not the year that qualifies a noun: "the 1994 accord". */
  private static boolean isTime(Sentence sentence, ResolvedDate date) {
    String before = sentence.text().substring(0, date.span().start() - sentence.span().start());
    return date.text().startsWith("last ") || BEFORE_DATE.matcher(before).find();
  }
}
