package org.readout.extract.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.extract.text.WordPool;
import org.readout.model.claim.NameMention;
import org.readout.model.claim.Sentence;
import org.readout.model.source.ArticleId;
import org.readout.model.source.CleanText;
import org.readout.model.work.GivenUpException;

/**
 * Finds people, organisations and places by titles, appositions, verbs of speaking and lists of
 * countries and of people's names, and by how strings are written across the dossier. A surname,
 * another spelling or a role leads to the person's one full name.
 */
public final class NameFinder {
  private final Gazetteer gazetteer = new Gazetteer();
  private final RoleLexicon roles = RoleLexicon.BUNDLED;
  private final NameLists lists = new NameLists();
  private final PartReader parts = new PartReader(gazetteer, roles, lists);

  /** Finds the names of a dossier. The sentences of each article stand at its place in the list. */
  public Names find(List<CleanText> articles, List<List<Sentence>> sentences) {
    if (articles.size() != sentences.size()) {
      throw new IllegalArgumentException(
          articles.size() + " articles, " + sentences.size() + " lists of sentences");
    }
    Vocabulary vocabulary = new Vocabulary();
    List<Reading> readings = read(sentences, vocabulary);
    List<Spot> spots = Spot.all(readings);
    NameEvidence evidence = new NameEvidence(lists);
    spots.forEach(evidence::read);
    evidence.settle(readings);
    Cast cast = castOf(spots, evidence, vocabulary);
    MentionReader reader =
        new MentionReader(cast, evidence, vocabulary, new CountryCounts(readings), lists);
    Map<ArticleId, List<NameMention>> mentions = new TreeMap<>();
    for (CleanText article : articles) {
      mentions.put(article.article().id(), new ArrayList<>());
    }
    for (Reading reading : readings) {
      GivenUpException.endIfInterrupted();
      mentions
          .computeIfAbsent(reading.sentence().article(), id -> new ArrayList<>())
          .addAll(reader.mentions(reading));
    }
    cast.settle();
    return new Names(mentions, cast, roles, gazetteer);
  }

  private List<Reading> read(List<List<Sentence>> sentences, Vocabulary vocabulary) {
    Map<Sentence, List<Word>> words = new LinkedHashMap<>();
    WordPool pool = new WordPool();
    for (List<Sentence> article : sentences) {
      for (Sentence sentence : article) {
        GivenUpException.endIfInterrupted();
        List<Word> split = WordSplitter.split(sentence.text(), sentence.span().start(), pool);
        words.put(sentence, split);
        vocabulary.read(sentence.text(), split, Capitals.isHeadline(sentence.text(), split, lists));
      }
    }
    List<Reading> readings = new ArrayList<>();
    words.forEach((sentence, split) ->
        readings.add(new Reading(sentence, split, parts.read(sentence, split, vocabulary))));
    for (Reading reading : readings) {
      for (Part part : reading.parts()) {
        if (part instanceof Part.Body body) {
          vocabulary.keep(body.name());
        }
      }
    }
    return readings;
  }

  /** Full names first, so that surnames find them; then surnames that stand alone with a title. */
  private static Cast castOf(List<Spot> spots, NameEvidence evidence, Vocabulary vocabulary) {
    Cast cast = new Cast();
    Map<String, Integer> full = new LinkedHashMap<>();
    for (Spot spot : spots) {
      if (!spot.chunk().isSingle() && evidence.isPerson(spot.chunk().text())) {
        full.merge(spot.chunk().text(), 1, Integer::sum);
      }
    }
    full.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -NameForms.words(entry.getKey()).size()))
        .forEach(entry -> cast.enter(entry.getKey(), entry.getValue()));
    spots.forEach(spot -> place(cast, spot, false));
    for (Spot spot : spots) {
      String text = spot.chunk().text();
      boolean lone =
          spot.chunk().isSingle()
              && evidence.isPerson(text)
              && (vocabulary.isSeenCapitalised(text) || evidence.isUnusual(text));
      if (lone && called(cast, spot).isEmpty()) {
        cast.enterSingle(text);
      }
    }
    for (Spot spot : spots) {
      place(cast, spot, true);
      called(cast, spot).ifPresent(member -> member.introduce(spot.introduction()));
    }
    return cast;
  }

  private static void place(Cast cast, Spot spot, boolean single) {
    if (spot.chunk().isSingle() == single) {
      called(cast, spot).ifPresent(member -> cast.place(member, spot.article(), spot.position()));
    }
  }

  private static Optional<CastMember> called(Cast cast, Spot spot) {
    GivenUpException.endIfInterrupted();
    return cast.called(spot.chunk().text(), spot.introduction(), spot.article(), spot.position());
  }
}
