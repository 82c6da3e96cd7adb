package org.readout.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.readout.model.briefing.Citation;
import org.readout.model.briefing.Reference;
import org.readout.model.claim.EvidenceSpan;
import org.readout.model.outcome.VisitRecord;
import org.readout.model.source.ArticleId;
import org.readout.model.source.Span;

/**
 * Numbers the passages of each article that anything rests on, and remembers what rests on them.
 * Evidence that overlaps shares a passage, so that words are highlighted once.
 */
final class CitationBook {
  /** Characters of a passage that stand for it where it is not printed. */
  private static final int WORDS = 160;

  private final SequencedMap<ArticleId, List<Passage>> passages = new TreeMap<>();
  private final BiFunction<String, ArticleId, String> describe;
  private final PrintableText text;
  private final int rank;

  /**
   * @param evidence all of the briefing's evidence
   * @param describe a passage in a few words, by its label and article
   * @param text makes the words of a passage printable
   */
  private CitationBook(
      Collection<EvidenceSpan> evidence,
      BiFunction<String, ArticleId, String> describe,
      PrintableText text) {
    this.describe = describe;
    this.text = text;
    this.rank = 0;
    evidence.stream().sorted().forEach(this::add);
  }

  private CitationBook(CitationBook whole, int rank) {
    this.describe = whole.describe;
    this.text = whole.text;
    this.rank = rank;
    this.passages.putAll(whole.passages);
  }

  /**
   * The same book for the lines of one section.
   *
   * @param section its place among those that are printed; less than 0 where it is not, and then no
   *     passage remembers its lines
   */
  CitationBook forLinesOf(int section) {
    return new CitationBook(this, section);
  }

  /** The book of all that a briefing of the visit cites. */
  static CitationBook of(
      VisitRecord visit,
      Quotes quotes,
      BiFunction<String, ArticleId, String> describe,
      PrintableText text) {
    List<EvidenceSpan> cited =
        Stream.of(
                visit.outcomes().stream().flatMap(outcome -> outcome.evidence().stream()),
                quotes.all().stream().flatMap(quote -> quote.evidence().stream()),
                visit.meetings().stream().flatMap(meeting -> meeting.evidence().stream()),
                visit.comparisons().stream()
                    .flatMap(comparison -> comparison.readings().stream())
                    .flatMap(reading -> reading.evidence().stream()))
            .flatMap(spans -> spans)
            .toList();
    return new CitationBook(cited, describe, text);
  }

  private void add(EvidenceSpan evidence) {
    List<Passage> known = passages.computeIfAbsent(evidence.article(), id -> new ArrayList<>());
    if (!known.isEmpty() && known.getLast().span.overlaps(evidence.span())) {
      known.getLast().span = known.getLast().span.union(evidence.span());
    } else if (known.isEmpty() || !known.getLast().span.equals(evidence.span())) {
      String label = evidence.article() + "-" + (known.size() + 1);
      known.add(new Passage(label, evidence.span(), evidence.text()));
    }
  }

  /** The articles that lines were cited from, with those passages in the order of the text. */
  SequencedMap<ArticleId, List<Passage>> cited() {
    SequencedMap<ArticleId, List<Passage>> cited = new TreeMap<>();
    passages.forEach((article, all) -> {
      List<Passage> own = all.stream().filter(passage -> !passage.citedBy.isEmpty()).toList();
      if (!own.isEmpty()) {
        cited.put(article, own);
      }
    });
    return cited;
  }

  /** The citations of a line, each passage once; the passage remembers the line. */
  List<Citation> cite(List<EvidenceSpan> evidence, Reference line) {
    Map<String, Citation> citations = new LinkedHashMap<>();
    for (EvidenceSpan words : evidence) {
      Passage passage = passageOf(words);
      if (rank >= 0) {
        passage.citedBy.computeIfAbsent(rank, section -> new LinkedHashSet<>()).add(line);
      }
      citations.putIfAbsent(passage.label, citation(passage, words.article()));
    }
    return List.copyOf(citations.values());
  }

  private Citation citation(Passage passage, ArticleId article) {
    String description = describe.apply(passage.label, article);
    return new Citation(
        passage.label, passage.anchor(), article.toString(), description, beginning(passage.words));
  }

  private String beginning(String words) {
    return Shortened.to(WORDS, text.of(words));
  }

  private Passage passageOf(EvidenceSpan evidence) {
    return find(evidence)
        .orElseThrow(() -> new IllegalArgumentException("not in the book: " + evidence));
  }

  /** The passage that holds the words, if the briefing cites them. */
  Optional<Passage> find(EvidenceSpan evidence) {
    return passages.getOrDefault(evidence.article(), List.of()).stream()
        .filter(passage -> passage.span.contains(evidence.span()))
        .findFirst();
  }

  /** Words that something rests on. */
  static final class Passage {
    private final String label;
    private final Map<Integer, Set<Reference>> citedBy = new TreeMap<>();
    private final String words;
    private Span span;

    private Passage(String label, Span span, String words) {
      this.label = label;
      this.span = span;
      this.words = words;
    }

    String label() {
      return label;
    }

    /** The passage's destination in the document. */
    String anchor() {
      return "evidence-" + label;
    }

    Span span() {
      return span;
    }

    /** The lines in the order in which they are printed. */
    List<Reference> citedBy() {
      return citedBy.values().stream().flatMap(Set::stream).toList();
    }
  }
}
