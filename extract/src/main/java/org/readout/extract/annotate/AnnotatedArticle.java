package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.readout.model.claim.NameKind;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Token;
import org.readout.model.source.CleanText;
import org.readout.model.source.Span;

/**
 * An article's sentences with everything that was found in them.
 *
 * @param quotations in the clean text, whole
 * @param names in the clean text, in order
 */
public record AnnotatedArticle(
    CleanText text,
    List<AnnotatedSentence> sentences,
    List<Span> quotations,
    List<NameMention> names) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
  }

  /** The names that stand within {@code span}, in order. */
  public List<NameMention> namesIn(Span span) {
    List<NameMention> within = new ArrayList<>();
    for (int i = firstFrom(names, name -> name.span().start(), span.start());
        i < names.size() && names.get(i).span().start() < span.end();
        i++) {
      if (span.contains(names.get(i).span())) {
        within.add(names.get(i));
      }
    }
    return within;
  }

  /** The places it names, those it names most often first. */
  public Set<String> places() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.kind() == NameKind.PLACE)
        .forEach(name -> counts.merge(name.name(), 1, Integer::sum));
    Set<String> places = new LinkedHashSet<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(place -> places.add(place.getKey()));
    return places;
  }

  /** The tokens that stand within {@code span}, in order. */
  public List<Token> tokensIn(Span span) {
    List<Token> within = new ArrayList<>();
    for (int i =
            firstFrom(sentences, sentence -> sentence.sentence().span().end(), span.start() + 1);
        i < sentences.size() && sentences.get(i).sentence().span().start() < span.end();
        i++) {
      sentences.get(i).tokens().stream()
          .filter(token -> span.contains(token.span()))
          .forEach(within::add);
    }
    return within;
  }

  /** The index of the sentence that holds {@code position}, or of the last one before it. */
  public int sentenceAt(int position) {
    int next = firstFrom(sentences, sentence -> sentence.sentence().span().start(), position + 1);
    return Math.max(0, next - 1);
  }

  /** The index of the first item of an ascending list whose offset is at least {@code offset}. */
  private static <T> int firstFrom(List<T> items, ToIntFunction<T> offsetOf, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsetOf.applyAsInt(items.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
