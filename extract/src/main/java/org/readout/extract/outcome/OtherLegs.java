package org.readout.extract.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.annotate.Gazetteer;
import org.readout.extract.outcome.Judgement.OtherPassage;
import org.readout.model.claim.Sentence;
import org.readout.model.source.Span;

/**
 * Finds paragraphs about another stop of the trip: they tell of a visit or talks, and speak of a
 * third country at least twice and more than of the host. The passage goes on while they do.
 */
final class OtherLegs {
  private final VisitFrame frame;
  private final VisitWords words;

  OtherLegs(VisitFrame frame, VisitWords words) {
    this.frame = frame;
    this.words = words;
  }

  List<OtherPassage> find(ArticleView article) {
    List<OtherPassage> passages = new ArrayList<>();
    if (frame.host() == null || frame.visitor() == null) {
      return passages;
    }
    String leg = null;
    Span open = null;
    for (Span paragraph : article.article().text().paragraphs()) {
      String here = legOf(article, paragraph, leg);
      if (here != null && here.equals(leg) && open != null) {
        open = open.union(paragraph);
      } else {
        close(passages, open, leg);
        open = here == null ? null : paragraph;
        leg = here;
      }
    }
    close(passages, open, leg);
    return passages;
  }

  private static void close(
      List<OtherPassage> passages, @Nullable Span open, @Nullable String leg) {
    if (open != null && leg != null) {
      passages.add(new OtherPassage(open, "about another leg: " + leg));
    }
  }

  /** The third country a paragraph is about, if any. */
  private @Nullable String legOf(ArticleView article, Span paragraph, @Nullable String before) {
    Map<String, Integer> countries = article.countries(paragraph);
    int host = frame.hostMentions(countries);
    if (before != null && countries.getOrDefault(before, 0) > host && names(article, paragraph)) {
      return before;
    }
    for (Map.Entry<String, Integer> country : countries.entrySet()) {
      boolean third = !frame.isParty(country.getKey());
      boolean leads = country.getValue() >= 2 && country.getValue() > host + 1;
      if (third && leads && goesTo(article, paragraph, country.getKey())) {
        return country.getKey();
      }
    }
    return null;
  }

  /** Whether a sentence that names the visitor has a word of going right beside the country. */
  private boolean goesTo(ArticleView article, Span paragraph, String country) {
    for (Sentence sentence : article.sentences()) {
      boolean here = paragraph.contains(sentence.span());
      if (!here
          || article.people(sentence.span()).stream().noneMatch(p -> frame.isVisitor(p.name()))) {
        continue;
      }
      for (Gazetteer.Placed place : article.places(sentence.span())) {
        List<String> beside = new ArrayList<>(article.wordsBefore(place.span().start(), 3));
        beside.addAll(article.wordsFrom(place.span().end(), sentence.span().end(), 2));
        boolean going = beside.stream().anyMatch(word -> words.isIn("going", word));
        if (going && place.entry().country().equals(country)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean names(ArticleView article, Span paragraph) {
    return article.people(paragraph).stream().anyMatch(person -> frame.isVisitor(person.name()))
        || frame.home() != null && article.countries(paragraph).containsKey(frame.home());
  }
}
